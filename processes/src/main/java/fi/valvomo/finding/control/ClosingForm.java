package fi.valvomo.finding.control;

import fi.valvomo.casefile.control.LetterForm;
import fi.valvomo.casefile.control.LetterText;
import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.finding.control.ClosingLetter.Fact;
import fi.valvomo.kernel.entity.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The statement that a finding is closed (päättämisilmoitus). */
@ApplicationScoped
public class ClosingForm implements LetterForm {

  @Override
  public DocumentKind kind() {
    return DocumentKind.CLOSING_STATEMENT;
  }

  @Override
  public String seed() {
    return "/fi/valvomo/finding/control/closing.xhtml";
  }

  @Override
  public LetterText words(Language language) {
    return new LetterText("fi.valvomo.finding.control.closing", language);
  }

  @Override
  public Object sample(LetterText text) {
    return new ClosingLetter(
        text.tag(),
        text.fixed(),
        "VALV 2026-000123",
        "5.3.2026",
        List.of(new Fact(text.of("unit"), "Koivukoti")),
        "Lääkekaappi · Medicinskåpet",
        "Lääkekaappi oli auki. Medicinskåpet var öppet.",
        "Kaappi lukitaan. Skåpet låses.",
        text.of("method.VISIT"),
        "Kaappi oli lukossa. Skåpet var låst.",
        "Puute on korjattu. Bristen har åtgärdats.",
        CitedLaw.theAct().basis(text, "basis.act"),
        text.of("next.act"),
        "Olli Virkanen");
  }
}
