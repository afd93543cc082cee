package fi.valvomo.finding.control;

import fi.valvomo.casefile.control.LetterForm;
import fi.valvomo.casefile.control.LetterText;
import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.kernel.entity.Language;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The letter that tells a consequence which is no decision (kirje seuraamuksesta). 741/2023 25 §.
 */
@ApplicationScoped
public class ConsequenceForm implements LetterForm {

  @Override
  public DocumentKind kind() {
    return DocumentKind.CONSEQUENCE;
  }

  @Override
  public String seed() {
    return "/fi/valvomo/finding/control/consequence.xhtml";
  }

  @Override
  public LetterText words(Language language) {
    return ConsequenceLetters.words(language);
  }

  @Override
  public Object sample(LetterText text) {
    return DecisionSample.of("ACCOUNT", text);
  }
}
