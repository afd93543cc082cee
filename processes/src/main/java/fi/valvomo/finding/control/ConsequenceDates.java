package fi.valvomo.finding.control;

import fi.valvomo.casefile.control.UnopenedMessages;
import fi.valvomo.finding.entity.Consequence;
import fi.valvomo.finding.entity.Consequences;
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
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * When each step of a consequence should be done. The reply follows the hearing letter; for the
 * organiser's own work the working days are settings.
 */
@Named("consequenceDates")
@ApplicationScoped
public class ConsequenceDates {

  private static final int OWN_WORK_DAYS = 5;
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  @Inject private Consequences consequences;
  @Inject private Clock clock;
  @Inject private Config config;

  @Inject
  @ConfigProperty(name = "valvomo.finding.reminder-days-before", defaultValue = "3")
  private int reminderDays;

  /** The due date of a step of the consequence with this id. */
  public Date due(String consequenceId, String step) {
    return Date.from(
        switch (step) {
          case ConsequenceSteps.REPLY_TO_HEARING -> lastMoment(consequenceId);
          case ConsequenceSteps.ANSWER -> answer(consequenceId).dueAt();
          default -> inWorkingDays(step);
        });
  }

  /** The instant from which the reply is waited for no longer. */
  public Date hearingOver(String consequenceId) {
    return Date.from(lastMoment(consequenceId).plusSeconds(1));
  }

  /** The instant from which the answer is waited for no longer. */
  public Date answerOver(String consequenceId) {
    return Date.from(answer(consequenceId).dueAt().plusSeconds(1));
  }

  /** When the party is reminded of the answer that it owes. */
  public Date answerNear(String consequenceId) {
    return Date.from(answerNear(answer(consequenceId)));
  }

  Instant answerNear(Deadline deadline) {
    LocalDate day = WorkingDays.before(deadline.dueOn(), reminderDays);
    return day.atTime(MORNING).atZone(Deadline.ZONE).toInstant();
  }

  /** When it is known whether the hearing letter was opened on its day. */
  public Date hearingKnown(String consequenceId) {
    LocalDate sentOn = of(consequenceId).hearing().deadline().sentOn();
    return Date.from(UnopenedMessages.knownAt(sentOn));
  }

  /** When it is known whether what was decided was opened on the day of its sending. */
  public Date deliveryKnown(String consequenceId) {
    return Date.from(UnopenedMessages.knownAt(of(consequenceId).delivery().sentOn()));
  }

  private Instant lastMoment(String consequenceId) {
    return of(consequenceId).hearing().deadline().dueAt();
  }

  private Deadline answer(String consequenceId) {
    return of(consequenceId).answer().deadline();
  }

  private Consequence of(String consequenceId) {
    return consequences.get(UUID.fromString(consequenceId));
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
