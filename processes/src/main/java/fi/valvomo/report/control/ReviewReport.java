package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.DayKind;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.Reports;
import fi.valvomo.report.entity.SelfMonitoringReport;
import fi.valvomo.report.entity.TemplateField;
import fi.valvomo.work.control.Deadlines;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The officer accepts a sent report, or returns it with comments on single fields. */
@ApplicationScoped
@Transactional
public class ReviewReport {

  @Inject private ReportAct act;
  @Inject private Reports reports;
  @Inject private AnswersOf answersOf;
  @Inject private FiguresOfReport figures;
  @Inject private Deadlines deadlines;
  @Inject private ProcessSteps steps;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "valvomo.report.correction-days", defaultValue = "14")
  private int correctionDays;

  /**
   * Accepts; its numbers become measurements.
   *
   * @param reason may be null: most reports need no words
   */
  public SelfMonitoringReport accept(UUID id, String reason, Viewer viewer) {
    // read before anything is written, so that all is written at once
    FiguresOfReport.Told told = figures.read(reports.forViewer(id, viewer));
    SelfMonitoringReport accepted =
        act.take(
            id,
            ReportSteps.REVIEW,
            viewer,
            (report, now) -> report.accept(reason, viewer, now),
            "REPORT_ACCEPTED",
            reason,
            Map.of("accepted", true));
    figures.tell(told, viewer);
    return accepted;
  }

  /**
   * Returns it to be corrected; the last day is counted from now.
   *
   * @param comments what is wrong, by the id of the field
   * @throws InvalidException when a comment is about no field of the report
   */
  public SelfMonitoringReport sendBack(
      UUID id, String reason, Map<String, String> comments, Viewer viewer) {
    requireKnown(comments, reports.forViewer(id, viewer));
    SelfMonitoringReport returned =
        act.take(
            id,
            ReportSteps.REVIEW,
            viewer,
            (report, now) ->
                report.sendBack(
                    reason, new LinkedHashMap<>(comments), ifReturned(now), viewer, now),
            "REPORT_RETURNED",
            reason,
            Map.of("accepted", false));
    steps.message(returned, ReportSteps.DEADLINE_SET);
    return returned;
  }

  /** Until when a report would have to be corrected, were it returned now. */
  public Deadline ifReturned(UUID id, Viewer viewer) {
    reports.forViewer(id, viewer);
    return ifReturned(clock.instant());
  }

  private Deadline ifReturned(Instant now) {
    return deadlines.set(now, Channel.EMAIL, correctionDays, DayKind.CALENDAR);
  }

  private void requireKnown(Map<String, String> comments, SelfMonitoringReport report) {
    Set<String> known =
        answersOf.questions(report).fields().map(TemplateField::id).collect(Collectors.toSet());
    List<FieldError> errors =
        comments.keySet().stream()
            .filter(field -> !known.contains(field))
            .map(field -> FieldError.of("comments." + field, "unknownField"))
            .toList();
    if (!errors.isEmpty()) {
      throw new InvalidException(errors);
    }
  }
}
