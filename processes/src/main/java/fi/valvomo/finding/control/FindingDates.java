package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.EffectChecks;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.work.entity.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;

/**
 * When each step of a finding should be done, as the process asks. The producer's steps follow the
 * finding's deadlines; for the organiser's own work the working days are settings.
 */
@Named("findingDates")
@ApplicationScoped
public class FindingDates {

  private static final int OWN_WORK_DAYS = 5;
  private static final int ACKNOWLEDGEMENT_DAYS = 20;
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  @Inject private Findings findings;
  @Inject private EffectChecks checks;
  @Inject private Clock clock;
  @Inject private Config config;

  /** The due date of a step of the finding with this id. */
  public Date due(String findingId, String step) {
    Finding finding = finding(findingId);
    return Date.from(
        switch (step) {
          case FindingSteps.PROPOSE_PLAN -> finding.planDeadline().dueAt();
          case FindingSteps.CARRY_OUT -> finding.deadline().dueAt();
          case FindingSteps.NOTE_SERIOUS, FindingSteps.SEND_DEMAND, FindingSteps.NOTIFY_AUTHORITY ->
              Deadline.endOf(today());
          case FindingSteps.CONFIRM_GRADING,
                  FindingSteps.CONFIRM_GRADING_LATE,
                  FindingSteps.CONFIRM_LOWERING ->
              Deadline.endOf(WorkingDays.after(today(), 1));
          case FindingSteps.FOLLOW_UP -> Deadline.endOf(today().plusDays(1));
          case FindingSteps.ACKNOWLEDGE -> inWorkingDays(step, ACKNOWLEDGEMENT_DAYS);
          default -> inWorkingDays(step, OWN_WORK_DAYS);
        });
  }

  /** Whether the effect of the finding that was just closed will be looked at. */
  public boolean watchesEffect(String findingId) {
    return checks.pending(UUID.fromString(findingId)).isPresent();
  }

  /** The instant from which a manager settles a serious grading that no colleague confirmed. */
  public Date confirmationLate() {
    return Date.from(Deadline.endOf(WorkingDays.after(today(), 1)).plusSeconds(1));
  }

  /** When the effect should show. */
  public Date effectDue(String findingId) {
    LocalDate day = checks.pending(UUID.fromString(findingId)).orElseThrow().dueOn();
    return Date.from(day.atTime(MORNING).atZone(Deadline.ZONE).toInstant());
  }

  private Instant inWorkingDays(String step, int otherwise) {
    int days =
        config
            .getOptionalValue("valvomo.finding.working-days." + step, Integer.class)
            .orElse(otherwise);
    return Deadline.endOf(WorkingDays.after(today(), days));
  }

  private LocalDate today() {
    return clock.instant().atZone(Deadline.ZONE).toLocalDate();
  }

  private Finding finding(String id) {
    return findings.get(UUID.fromString(id));
  }
}
