package fi.valvomo.report.boundary;

import fi.valvomo.casefile.boundary.DocumentView;
import fi.valvomo.kernel.boundary.L10n;
import fi.valvomo.kernel.boundary.Tagged;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.report.boundary.TemplateParts.TemplateContentPart;
import fi.valvomo.report.control.ReadReports.ReportPage;
import fi.valvomo.report.entity.ReportState;
import fi.valvomo.report.entity.SelfMonitoringReport;
import fi.valvomo.work.boundary.DeadlineView;
import fi.valvomo.work.boundary.MoreTimeView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All that the page of a report shows.
 *
 * @param content what it asks, of the version that it keeps
 * @param answers what was saved, or with what it begins
 * @param previous answers of the last accepted report; empty where there is none
 * @param draftVersion tag of what was last saved
 * @param submissions the oldest first
 */
public record SelfMonitoringReportView(
    UUID id,
    long version,
    UUID roundId,
    L10n roundName,
    UUID caseId,
    String caseNumber,
    L10n title,
    UUID templateId,
    int templateNumber,
    LocalDate periodFrom,
    LocalDate periodTo,
    UUID unitId,
    String unitName,
    UUID producerId,
    String producerName,
    RelationType relation,
    ReportState state,
    DeadlineView deadline,
    boolean overdue,
    @Schema(nullable = true) Instant missedAt,
    @Schema(nullable = true) ReportSettled settled,
    TemplateContentPart content,
    Map<String, Object> answers,
    Map<String, Object> previous,
    long draftVersion,
    @Schema(nullable = true) Instant savedAt,
    @Schema(nullable = true) String savedBy,
    List<SubmissionView> submissions,
    List<MoreTimeView> extensions,
    List<DocumentView> documents,
    List<String> allowedActs)
    implements Tagged {

  /**
   * The page in one language.
   *
   * @param words the text of a signal
   */
  static SelfMonitoringReportView of(
      ReportPage page,
      Language language,
      boolean officer,
      Function<fi.valvomo.report.entity.Signal, String> words) {
    SelfMonitoringReport report = page.report();
    return new SelfMonitoringReportView(
        report.id(),
        report.version(),
        report.roundId(),
        L10n.of(page.names().roundName()),
        report.caseId(),
        page.names().caseNumber(),
        L10n.of(page.template().title()),
        report.templateId(),
        page.template().number(),
        report.period().from(),
        report.period().to(),
        report.unitId(),
        page.names().unitName(),
        report.producerId(),
        page.names().producerName(),
        report.relation(),
        report.state(),
        DeadlineView.of(report.deadline(), page.moves(), language),
        page.overdue(),
        report.missedAt(),
        ReportSettled.of(report),
        TemplateContentPart.of(page.questions()),
        page.answers(),
        page.previous(),
        report.saves(),
        report.savedAt(),
        report.savedBy(),
        report.submissions().stream().map(sent -> SubmissionView.of(sent, officer, words)).toList(),
        page.extensions().stream()
            .map(extension -> MoreTimeView.of(extension.id(), extension.time()))
            .toList(),
        page.documents().stream().map(DocumentView::of).toList(),
        page.allowedActs());
  }

  /** Nothing is waited for any more. */
  public record ReportSettled(String reason, String by, Instant at) {

    static ReportSettled of(SelfMonitoringReport report) {
      return report.settled() == null
          ? null
          : new ReportSettled(
              report.settledReason(), report.settled().name(), report.settled().at());
    }
  }
}
