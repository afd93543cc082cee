package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.DocumentTemplate;
import fi.valvomo.kernel.entity.Language;

/** What a letter says at its foot of the template with which it was written. */
final class TemplateMark {

  private TemplateMark() {}

  static String of(DocumentTemplate template) {
    String word = template.language() == Language.SV ? "Dokumentmall" : "Asiakirjapohja";
    return "%s %s/%d".formatted(word, template.kind(), template.number());
  }
}
