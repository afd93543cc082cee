package fi.valvomo.report.control;

import fi.valvomo.casefile.entity.Document;
import fi.valvomo.casefile.entity.Documents;
import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.DeadlineChange;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.ReportExtension;
import fi.valvomo.report.entity.ReportExtensions;
import fi.valvomo.report.entity.ReportFilter;
import fi.valvomo.report.entity.ReportNames;
import fi.valvomo.report.entity.ReportRow;
import fi.valvomo.report.entity.ReportTemplate;
import fi.valvomo.report.entity.Reports;
import fi.valvomo.report.entity.SelfMonitoringReport;
import fi.valvomo.report.entity.TemplateContent;
import fi.valvomo.report.entity.WholeReport;
import fi.valvomo.report.entity.WholeReports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads reports with all that their pages show. */
@ApplicationScoped
@Transactional
public class ReadReports {

  @Inject private Reports reports;
  @Inject private WholeReports wholes;
  @Inject private AnswersOf answersOf;
  @Inject private Documents documents;
  @Inject private AllowedReportActs acts;
  @Inject private Clock clock;

  /** One report with all that its page shows, if this person may know of it. */
  public ReportPage read(UUID id, Viewer viewer) {
    return page(wholes.forViewer(id, viewer), viewer);
  }

  /** The same of what was read to do something with it. */
  ReportPage page(WholeReport whole, Viewer viewer) {
    SelfMonitoringReport report = whole.report();
    TemplateContent questions = answersOf.questions(report);
    Map<String, Object> previous = answersOf.previous(report);
    return new ReportPage(
        report,
        whole.template(),
        questions,
        AnswersOf.begun(report, questions, previous),
        previous,
        whole.names(),
        documents.of(report.id(), viewer),
        whole.extensions(),
        acts.of(report, whole.extensions(), viewer),
        report.isOverdue(clock.instant()));
  }

  public Page<ReportRow> list(ReportFilter filter, Viewer viewer, Cursor after, int limit) {
    return reports.rows(filter, viewer, after, limit);
  }

  /** The day by which late is told. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
  }

  /**
   * A report and what stands around it.
   *
   * @param questions of the version that the report keeps, with the figures of its last day
   * @param answers what was saved, or with what it begins
   * @param previous answers of the last accepted report
   * @param allowedActs names of the acts that this person may do now
   */
  public record ReportPage(
      SelfMonitoringReport report,
      ReportTemplate template,
      TemplateContent questions,
      Map<String, Object> answers,
      Map<String, Object> previous,
      ReportNames names,
      List<Document> documents,
      List<ReportExtension> extensions,
      List<String> allowedActs,
      boolean overdue) {

    /** How the last day has moved since it was last set, oldest first. */
    public List<DeadlineChange> moves() {
      LocalDate sentOn = report.deadline().sentOn();
      return ReportExtensions.changes(extensions).stream()
          .filter(move -> !move.on().isBefore(sentOn))
          .toList();
    }
  }
}
