package fi.valvomo.finding.control;

import fi.valvomo.casefile.control.LetterForm;
import fi.valvomo.casefile.control.LetterText;
import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.finding.control.FindingLetter.Fact;
import fi.valvomo.kernel.entity.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

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
  public Object sample(Language language) {
    LetterText text = words(language);
    return new FindingLetter(
        text.tag(),
        text.fixed(),
        text.of("title.notice"),
        "VALV 2026-000123",
        "5.3.2026",
        List.of(new Fact(text.of("unit"), "Koivukoti")),
        "Lääkekaappi oli auki. Medicinskåpet var öppet.",
        text.of("writtenHead.notice"),
        "Kaappi lukitaan heti. Skåpet låses genast.",
        text.of("citation.notice"),
        List.of(text.of("silence")),
        "Olli Virkanen");
  }
}
