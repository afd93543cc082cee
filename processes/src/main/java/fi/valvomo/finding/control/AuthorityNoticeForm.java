package fi.valvomo.finding.control;

import fi.valvomo.casefile.control.LetterForm;
import fi.valvomo.casefile.control.LetterText;
import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.kernel.entity.Language;
import jakarta.enterprise.context.ApplicationScoped;

/** The notice to the supervisory authority (ilmoitus valvontaviranomaiselle). 741/2023 34 §. */
@ApplicationScoped
public class AuthorityNoticeForm implements LetterForm {

  @Override
  public DocumentKind kind() {
    return DocumentKind.AUTHORITY_NOTICE;
  }

  @Override
  public String seed() {
    return FindingLetters.TEMPLATE;
  }

  @Override
  public LetterText words(Language language) {
    return FindingLetters.words(language);
  }

  @Override
  public Object sample(LetterText text) {
    return FindingLetter.sample(text, "notice");
  }
}
