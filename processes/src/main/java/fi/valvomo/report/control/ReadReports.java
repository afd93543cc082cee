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
import fi.valvomo.report.entity.ReportTemplates;
import fi.valvomo.report.entity.Reports;
import fi.valvomo.report.entity.SelfMonitoringReport;
import fi.valvomo.report.entity.TemplateContent;
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
  @Inject private ReportTemplates templates;
  @Inject private AnswersOf answersOf;
  @Inject private ReportExtensions extensions;
  @Inject private Documents documents;
  @Inject private AllowedReportActs acts;
  @Inject private Clock clock;

  public ReportPage read(UUID id, Viewer viewer) {
    SelfMonitoringReport report = reports.forViewer(id, viewer);
    reports.readSubmissions(report);
    TemplateContent questions = answersOf.questions(report);
    Map<String, Object> previous = answersOf.previous(report);
    List<ReportExtension> asked = extensions.of(report.id());
    return new ReportPage(
        report,
        templates.get(report.templateId()),
        questions,
        AnswersOf.begun(report, questions, previous),
        previous,
        reports.names(report),
        documents.of(report.id(), viewer),
        asked,
        acts.of(report, asked, viewer),
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
