package fi.valvomo.report.control;

import fi.valvomo.casefile.control.LetterForm;
import fi.valvomo.casefile.control.LetterText;
import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.report.control.ReceiptLetter.Answer;
import fi.valvomo.report.control.ReceiptLetter.Fact;
import fi.valvomo.report.control.ReceiptLetter.Part;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The receipt of a sent report (vastaanottotodistus). 13/2003 12 §. */
@ApplicationScoped
public class ReceiptForm implements LetterForm {

  @Override
  public DocumentKind kind() {
    return DocumentKind.REPORT_RECEIPT;
  }

  @Override
  public String seed() {
    return "/fi/valvomo/report/control/receipt.xhtml";
  }

  @Override
  public LetterText words(Language language) {
    return new LetterText("fi.valvomo.report.control.receipt", language);
  }

  @Override
  public Object sample(LetterText text) {
    return new ReceiptLetter(
        text.tag(),
        text.fixed(),
        "VALV 2026-000123/1",
        "5.5.2026",
        List.of(new Fact(text.of("unit"), "Koivukoti")),
        "Omavalvontaraportti 1.1.–30.4.2026 · Egenkontrollrapport",
        List.of(
            new Part(
                "Henkilöstö · Personal",
                List.of(new Answer("Toteutunut mitoitus · Bemanning", "0,62")))));
  }
}
