package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.LocalizedText;
import java.util.List;
import java.util.stream.Stream;

/** Whether a text of a template is there in every language. */
final class TextCheck {

  private final List<FieldError> errors;

  TextCheck(List<FieldError> errors) {
    this.errors = errors;
  }

  /** Every language must have it. */
  void whole(LocalizedText text, String path) {
    for (Language language : Language.values()) {
      if (text == null || text.in(language).isBlank()) {
        errors.add(FieldError.of(path + "." + language.tag(), "languageMissing"));
      }
    }
  }

  /** Where one language has it, every language must. */
  void wholeOrNone(LocalizedText text, String path) {
    if (text != null
        && Stream.of(Language.values()).anyMatch(language -> !text.in(language).isBlank())) {
      whole(text, path);
    }
  }
}
