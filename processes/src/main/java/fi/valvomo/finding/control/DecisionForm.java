package fi.valvomo.finding.control;

import fi.valvomo.casefile.control.LetterForm;
import fi.valvomo.casefile.control.LetterText;
import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.kernel.entity.Language;
import jakarta.enterprise.context.ApplicationScoped;

/** The decision with its appeal instructions (hallintopäätös). 434/2003 43-47 §. */
@ApplicationScoped
public class DecisionForm implements LetterForm {

  @Override
  public DocumentKind kind() {
    return DocumentKind.DECISION;
  }

  @Override
  public String seed() {
    return "/fi/valvomo/finding/control/decision.xhtml";
  }

  @Override
  public LetterText words(Language language) {
    return ConsequenceLetters.words(language);
  }

  @Override
  public Object sample(LetterText text) {
    return DecisionSample.of("REMOVAL_FROM_LIST", text);
  }
}
