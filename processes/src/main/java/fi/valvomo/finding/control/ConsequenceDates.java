package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Consequences;
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
 * When each step of a consequence should be done. The reply follows the hearing letter; for the
 * organiser's own work the working days are settings.
 */
@Named("consequenceDates")
@ApplicationScoped
public class ConsequenceDates {

  private static final int OWN_WORK_DAYS = 5;

  @Inject private Consequences consequences;
  @Inject private Clock clock;
  @Inject private Config config;

  /** The due date of a step of the consequence with this id. */
  public Date due(String consequenceId, String step) {
    return Date.from(
        step.equals(ConsequenceSteps.REPLY_TO_HEARING)
            ? lastMoment(consequenceId)
            : inWorkingDays(step));
  }

  /** The instant from which the reply is waited for no longer. */
  public Date hearingOver(String consequenceId) {
    return Date.from(lastMoment(consequenceId).plusSeconds(1));
  }

  private Instant lastMoment(String consequenceId) {
    return consequences.get(UUID.fromString(consequenceId)).hearing().deadline().dueAt();
  }

  private Instant inWorkingDays(String step) {
    int days =
        config
            .getOptionalValue("valvomo.consequence.working-days." + step, Integer.class)
            .orElse(OWN_WORK_DAYS);
    LocalDate today = clock.instant().atZone(Deadline.ZONE).toLocalDate();
    return Deadline.endOf(WorkingDays.after(today, days));
  }
}
