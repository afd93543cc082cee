package fi.valvomo.inspection.control;

import fi.valvomo.casefile.control.LetterText;
import fi.valvomo.inspection.control.ReportLetter.AssessmentPart;
import fi.valvomo.inspection.control.ReportLetter.CommentPart;
import fi.valvomo.inspection.control.ReportLetter.Fact;
import fi.valvomo.inspection.control.ReportLetter.FindingPart;
import java.util.List;

/** A report on made-up facts: every list holds something, since a template may name it. */
final class ReportSample {

  static final String NUMBER = "VALV 2026-000123";
  private static final String OFFICER = "Olli Virkanen";

  private ReportSample() {}

  static ReportLetter of(LetterText text, boolean draft) {
    FindingPart good = finding(text, "1. Ruokailu · Måltider", "POSITIVE", "Kiireetön. Lugn.");
    FindingPart lack =
        finding(text, "1. Yövuoro · Nattskift", "SIGNIFICANT", "Yksi hoitaja.\nEn skötare.");
    return new ReportLetter(
        text.tag(),
        draft,
        text.fixed(),
        text.of(draft ? "report.DRAFT" : "report.FINAL"),
        NUMBER,
        "5.3.2026",
        List.of(new Fact(text.of("unit"), "Koivukoti"), new Fact(text.of("visit"), "1.3.2026")),
        "741/2023 23–25 §",
        text.of("unannounced"),
        "Aloituskeskustelu ja kierros.\nInledande samtal och rundvandring.",
        List.of(lack),
        List.of(good),
        List.of(good),
        List.of(new Fact("1.", text.of("correctionDue", "30.3.2026", ""))),
        List.of(text.of("silence")),
        OFFICER);
  }

  private static FindingPart finding(
      LetterText text, String heading, String severity, String description) {
    return new FindingPart(
        heading,
        text.of("grade", text.of("severity." + severity), text.of("scope.PATTERN")),
        List.of(text.of("criterion", "STAFF-01", "Henkilöstö · Personal", "741/2023 9 §")),
        description,
        List.of(comment(text)));
  }

  private static CommentPart comment(LetterText text) {
    AssessmentPart answer =
        new AssessmentPart(
            text.of("outcome.REJECTED"),
            List.of("Arvio pysyy. Bedömningen står fast."),
            text.of("signed", OFFICER, "5.3.2026"));
    return new CommentPart(
        text.of("stance.DISAGREE"),
        List.of("Hoitajia oli tarpeeksi. Personalen räckte till."),
        text.of("signed", "Pia Tuottaja", "3.3.2026"),
        List.of(answer));
  }
}
