package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.casefile.entity.DocumentTemplate;
import fi.valvomo.casefile.entity.DocumentTemplates;
import fi.valvomo.criteria.entity.LegalProvisions;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;

/** Writes a letter with the version of its template that is in force that day. */
@ApplicationScoped
@Transactional
public class WriteLetter {

  @Inject private DocumentTemplates templates;
  @Inject private LegalProvisions provisions;
  @Inject private Letters letters;

  /**
   * The letter, printed.
   *
   * @param language of its reader; letters are Finnish or Swedish
   * @param content what the template may name, as the room's {@link LetterForm} shows it
   */
  public PrintedLetter write(
      DocumentKind kind, String fileName, Language language, Object content, Instant at) {
    Language written = language == Language.SV ? Language.SV : Language.FI;
    DocumentTemplate template =
        templates.inForce(kind, written, at.atZone(Deadline.ZONE).toLocalDate());
    Map<String, String> law = LetterText.law(provisions.at(at), written);
    String xhtml = letters.fill(template.body(), content, law, TemplateMark.of(template));
    return new PrintedLetter(
        fileName, kind, letters.print(xhtml), xhtml, template.id(), template.number());
  }
}
