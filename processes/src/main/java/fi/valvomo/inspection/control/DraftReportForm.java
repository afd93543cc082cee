package fi.valvomo.inspection.control;

import fi.valvomo.casefile.control.LetterForm;
import fi.valvomo.casefile.control.LetterText;
import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.kernel.entity.Language;
import jakarta.enterprise.context.ApplicationScoped;

/** The draft report that the provider comments (tarkastuskertomuksen luonnos). 434/2003 34 §. */
@ApplicationScoped
public class DraftReportForm implements LetterForm {

  @Override
  public DocumentKind kind() {
    return DocumentKind.REPORT_DRAFT;
  }

  @Override
  public String seed() {
    return "/fi/valvomo/inspection/control/report.xhtml";
  }

  @Override
  public LetterText words(Language language) {
    return InspectionLetters.words(language);
  }

  @Override
  public Object sample(LetterText text) {
    return ReportSample.of(text, true);
  }
}
