package fi.valvomo.inspection.control;

import fi.valvomo.casefile.control.UnopenedMessages;
import fi.valvomo.inspection.entity.Inspection;
import fi.valvomo.inspection.entity.Inspections;
import fi.valvomo.inspection.entity.ReportKind;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.work.entity.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;

/**
 * When each step of an inspection should be done, as the process asks. The provider's steps follow
 * what it was told; for the organiser's own work the working days are settings, since the law says
 * only "without delay" (434/2003 23 and 39 §).
 */
@Named("inspectionDates")
@ApplicationScoped
public class InspectionDates {

  private static final int OWN_WORK_DAYS = 5;
  private static final int DRAFTING_DAYS = 15;

  @Inject private Inspections inspections;
  @Inject private Clock clock;
  @Inject private Config config;

  /** The due date of a step of the inspection with this id. */
  public Date due(String inspectionId, String step) {
    Inspection inspection = inspections.get(UUID.fromString(inspectionId));
    return Date.from(
        switch (step) {
          case InspectionSteps.PRE_QUESTIONNAIRE ->
              Deadline.endOf(inspection.notice().questionnaireDueOn());
          case InspectionSteps.CONDUCT ->
              Deadline.endOf(day(inspection.announcement().plannedFor()));
          case InspectionSteps.COMMENT ->
              inspection.report(ReportKind.DRAFT).orElseThrow().commentsDeadline().dueAt();
          case InspectionSteps.DRAFT_REPORT -> inWorkingDays(step, DRAFTING_DAYS);
          default -> inWorkingDays(step, OWN_WORK_DAYS);
        });
  }

  /** The instant from which the provider's step waits no longer. */
  public Date over(String inspectionId, String step) {
    return Date.from(due(inspectionId, step).toInstant().plusSeconds(1));
  }

  /** When it is known whether the draft report was opened on the day of its sending. */
  public Date draftKnown(String inspectionId) {
    Inspection inspection = inspections.get(UUID.fromString(inspectionId));
    Deadline forComments = inspection.report(ReportKind.DRAFT).orElseThrow().commentsDeadline();
    return Date.from(UnopenedMessages.knownAt(forComments.sentOn()));
  }

  private Instant inWorkingDays(String step, int otherwise) {
    int days =
        config
            .getOptionalValue("valvomo.inspection.working-days." + step, Integer.class)
            .orElse(otherwise);
    return Deadline.endOf(WorkingDays.after(day(clock.instant()), days));
  }

  private static LocalDate day(Instant at) {
    return at.atZone(Deadline.ZONE).toLocalDate();
  }
}
