package fi.valvomo.finding.control;

import fi.valvomo.casefile.control.LetterForm;
import fi.valvomo.casefile.control.LetterText;
import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.kernel.entity.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The letter with which a party is heard (kuulemiskirje). 434/2003 34 and 36 §. */
@ApplicationScoped
public class HearingForm implements LetterForm {

  @Override
  public DocumentKind kind() {
    return DocumentKind.HEARING;
  }

  @Override
  public String seed() {
    return "/fi/valvomo/finding/control/hearing.xhtml";
  }

  @Override
  public LetterText words(Language language) {
    return ConsequenceLetters.words(language);
  }

  @Override
  public Object sample(LetterText text) {
    return new LetterOfHearing(
        text.tag(),
        text.fixed(),
        DecisionSample.NUMBER,
        "5.3.2026",
        DecisionSample.facts(text),
        text.of("kind.TERMINATION"),
        "Pyydämme vastinettanne. Vi ber om ert bemötande.",
        DecisionSample.FOUND,
        List.of(DecisionSample.GROUND),
        CitedLaw.theAct().basis(text, "basis.TERMINATION"),
        "20.3.2026",
        "5.3.2026 + 14 + 1",
        "Olli Virkanen");
  }
}
