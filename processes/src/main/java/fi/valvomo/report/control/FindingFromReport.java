package fi.valvomo.report.control;

import fi.valvomo.finding.control.RecordFinding;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.FindingOrigin;
import fi.valvomo.finding.entity.Grading;
import fi.valvomo.finding.entity.Scope;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.ReportRefusal;
import fi.valvomo.report.entity.ReportSubmission;
import fi.valvomo.report.entity.Reports;
import fi.valvomo.report.entity.SelfMonitoringReport;
import fi.valvomo.report.entity.TemplateField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;

/** An officer makes a finding from what a unit itself reported, in the case of the report. */
@ApplicationScoped
@Transactional
public class FindingFromReport {

  private static final int LONGEST_TITLE = 300;

  @Inject private Reports reports;
  @Inject private AnswersOf answersOf;
  @Inject private RecordFinding recordFinding;
  @Inject private Clock clock;

  /**
   * Words with which such a finding could begin.
   *
   * @param fieldId null where the finding is that the report is missing
   * @throws InvalidException when the report has no such field
   * @throws RefusedException when nothing was sent yet, or nothing is missing
   */
  public Proposal propose(UUID reportId, String fieldId, Viewer viewer) {
    SelfMonitoringReport report = reports.forViewer(reportId, viewer);
    if (fieldId == null) {
      return ofMissing(report);
    }
    ReportSubmission submission =
        report.submission().orElseThrow(() -> new RefusedException(ReportRefusal.NOT_SUBMITTED));
    TemplateField field =
        answersOf
            .questions(report)
            .field(fieldId)
            .orElseThrow(() -> InvalidException.of("field", "unknownField"));
    return proposal(report, field, submission.answers());
  }

  /**
   * Makes it; words that are not given are those of {@link #propose}.
   *
   * @param title null for the proposed one
   * @param description null for the proposed one
   */
  public Finding make(
      UUID reportId,
      String fieldId,
      Severity severity,
      Scope scope,
      String title,
      String description,
      Viewer viewer) {
    Proposal proposal = propose(reportId, fieldId, viewer);
    SelfMonitoringReport report = reports.get(reportId);
    FindingOrigin origin =
        new FindingOrigin(
            report.caseId(), null, report.unitId(), report.producerId(), report.relation());
    Grading grading =
        new Grading(
            severity,
            scope,
            title == null || title.isBlank() ? proposal.title() : title,
            description == null || description.isBlank() ? proposal.description() : description);
    return recordFinding.recordIn(origin, null, grading, viewer);
  }

  /** That nothing came is a finding of its own. 741/2023 26–27 §. */
  private Proposal ofMissing(SelfMonitoringReport report) {
    if (!isMissing(report, clock.instant())) {
      throw new RefusedException(ReportRefusal.NOT_LATE);
    }
    ResourceBundle words = words();
    String period = report.period().words();
    return new Proposal(
        MessageFormat.format(words.getString("word.missing"), period),
        MessageFormat.format(
            words.getString("word.notSent"),
            period,
            DateTimeFormatter.ofPattern("d.M.yyyy").format(report.deadline().dueOn())));
  }

  static boolean isMissing(SelfMonitoringReport report, Instant now) {
    return report.settled() != null || report.isOverdue(now);
  }

  private static ResourceBundle words() {
    return ResourceBundle.getBundle("fi.valvomo.report.control.receipt", Language.FI.locale());
  }

  /** Findings are written in Finnish, the language in which the organiser works. */
  private static Proposal proposal(
      SelfMonitoringReport report, TemplateField field, Map<String, Object> answers) {
    ResourceBundle words = words();
    AnswerWords inWords = new AnswerWords(Language.FI, key -> words.getString("word." + key));
    String label = field.label().fi();
    Object answer = answers.get(field.id());
    String value = answer == null ? words.getString("word.none") : inWords.of(field, answer);
    Object comment = answers.get(field.commentKey());
    String told =
        MessageFormat.format(words.getString("word.told"), report.period().words(), label, value);
    String explained =
        comment == null
            ? ""
            : "\n" + MessageFormat.format(words.getString("word.explained"), comment);
    boolean fits = (label + ": " + value).length() <= LONGEST_TITLE && !value.contains("\n");
    return new Proposal(
        fits ? label + ": " + value : label.substring(0, Math.min(label.length(), LONGEST_TITLE)),
        told + explained);
  }

  /** With what a finding could begin. */
  public record Proposal(String title, String description) {}
}
