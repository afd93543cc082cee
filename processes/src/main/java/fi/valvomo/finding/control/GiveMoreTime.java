package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Consequence;
import fi.valvomo.finding.entity.ConsequenceExtension;
import fi.valvomo.finding.entity.ConsequenceState;
import fi.valvomo.finding.entity.Consequences;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.ProcessSteps;
import fi.valvomo.work.entity.DeadlineTarget;
import fi.valvomo.work.entity.MoreTimeRefusal;
import fi.valvomo.work.entity.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/**
 * More time for the reply to a hearing, or for an account or the answer to a demand: the party
 * asks, the officer grants or refuses it, or gives it unasked. 434/2003 33 §.
 */
@ApplicationScoped
@Transactional
public class GiveMoreTime {

  private static final int LONGEST = 365;

  @Inject private Consequences consequences;
  @Inject private ProcessSteps steps;
  @Inject private ConsequenceNews news;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /** The party asks, before the last day or after it. */
  public Consequence ask(UUID id, LocalDate until, String reason, Viewer viewer) {
    Instant now = clock.instant();
    Consequence consequence = consequences.forViewer(id, viewer);
    Deadline inForce = consequence.deadlineInForce();
    requireReasonable(inForce, until);
    consequence.askMoreTime(until, reason, viewer, now);
    events.fire(
        DomainEvent.of(told(consequence.extendable(), "EXTENSION_ASKED"), consequence, viewer, now)
            .change(inForce.dueOn(), until)
            .because(reason)
            .openToParties());
    steps.message(consequence, ConsequenceSteps.EXTENSION_ASKED);
    return consequence;
  }

  /** The officer grants what was asked, another day, or more time without being asked. */
  public Consequence extend(UUID id, LocalDate until, String reason, Viewer viewer) {
    Instant now = clock.instant();
    Consequence consequence = consequences.forViewer(id, viewer);
    ConsequenceState before = consequence.state();
    DeadlineTarget target = consequence.extendable();
    boolean asked = consequence.undecided().isPresent();
    requireReasonable(consequence.deadlineInForce(), until);
    consequence.extend(WorkingDays.onOrAfter(until), reason, viewer, now);
    news.toParty(told(target, "EXTENDED"), consequence, before, reason, viewer, now);
    if (asked) {
      steps.complete(consequence, ConsequenceSteps.DECIDE_EXTENSION, viewer, Map.of());
    }
    steps.message(consequence, ConsequenceSteps.EXTENDED);
    return consequence;
  }

  /**
   * The officer grants what was asked.
   *
   * @param until null for the day that was asked for
   */
  public Consequence grant(UUID id, LocalDate until, String reason, Viewer viewer) {
    LocalDate asked = undecided(consequences.forViewer(id, viewer)).time().askedUntil();
    return extend(id, until == null ? asked : until, reason, viewer);
  }

  /** The officer refuses what was asked; the last day stays. */
  public Consequence refuse(UUID id, String reason, Viewer viewer) {
    Instant now = clock.instant();
    Consequence consequence = consequences.forViewer(id, viewer);
    ConsequenceState before = consequence.state();
    DeadlineTarget target = undecided(consequence).target();
    consequence.refuseMoreTime(reason, viewer, now);
    news.toParty(told(target, "EXTENSION_REFUSED"), consequence, before, reason, viewer, now);
    steps.complete(consequence, ConsequenceSteps.DECIDE_EXTENSION, viewer, Map.of());
    return consequence;
  }

  private static ConsequenceExtension undecided(Consequence consequence) {
    return consequence
        .undecided()
        .orElseThrow(() -> new RefusedException(MoreTimeRefusal.EXTENSION_DECIDED));
  }

  private static String told(DeadlineTarget target, String what) {
    return (target == DeadlineTarget.ANSWER ? "ANSWER_" : "HEARING_") + what;
  }

  private static void requireReasonable(Deadline inForce, LocalDate until) {
    if (ChronoUnit.DAYS.between(inForce.arrivedOn(), until) > LONGEST) {
      throw InvalidException.of("until", "laterDay", inForce.dueOn());
    }
  }
}
