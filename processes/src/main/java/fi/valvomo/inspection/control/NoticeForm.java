package fi.valvomo.inspection.control;

import fi.valvomo.casefile.control.LetterForm;
import fi.valvomo.casefile.control.LetterText;
import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.inspection.control.ReportLetter.Fact;
import fi.valvomo.kernel.entity.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The notice of a coming visit (ilmoitus tarkastuksesta). 434/2003 39 §. */
@ApplicationScoped
public class NoticeForm implements LetterForm {

  @Override
  public DocumentKind kind() {
    return DocumentKind.NOTICE;
  }

  @Override
  public String seed() {
    return "/fi/valvomo/inspection/control/notice.xhtml";
  }

  @Override
  public LetterText words(Language language) {
    return InspectionLetters.words(language);
  }

  @Override
  public Object sample(LetterText text) {
    return new NoticeLetter(
        text.tag(),
        text.fixed(),
        text.of("noticeTitle"),
        ReportSample.NUMBER,
        "5.3.2026",
        List.of(new Fact(text.of("unit"), "Koivukoti")),
        "Mallikirjeen saate. Exempel på följebrev.",
        "741/2023 23–25 §",
        text.of("questionsDue", "20.3.2026"),
        List.of("1?", "2?"),
        "Olli Virkanen");
  }
}
