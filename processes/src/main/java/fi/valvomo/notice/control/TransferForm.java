package fi.valvomo.notice.control;

import fi.valvomo.casefile.control.LetterForm;
import fi.valvomo.casefile.control.LetterText;
import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.kernel.entity.Language;
import jakarta.enterprise.context.ApplicationScoped;

/** The letter with which a notice goes to another body (siirtokirje). 434/2003 21 §. */
@ApplicationScoped
public class TransferForm implements LetterForm {

  @Override
  public DocumentKind kind() {
    return DocumentKind.TRANSFER;
  }

  @Override
  public String seed() {
    return TransferLetters.LETTER;
  }

  @Override
  public LetterText words(Language language) {
    return TransferLetters.words(language);
  }

  @Override
  public Object sample(LetterText text) {
    return TransferLetter.sample(text);
  }
}
