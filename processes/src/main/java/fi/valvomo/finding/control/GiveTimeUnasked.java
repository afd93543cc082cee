package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Extension;
import fi.valvomo.finding.entity.Extensions;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.entity.MoreTime;
import fi.valvomo.work.entity.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The organiser moves a last day that nobody asked to be moved: it stays on record with its reason
 * as what was asked for does, and the producer is told.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class GiveTimeUnasked {

  @Inject private Extensions extensions;
  @Inject private Event<DomainEvent> events;

  /**
   * Moves the last day that runs now.
   *
   * @throws InvalidException on {@code until} when the day is not later than the one in force, has
   *     passed, or lies further off than a year
   */
  Extension give(Finding finding, LocalDate until, String reason, Viewer by, Instant now) {
    LocalDate day = WorkingDays.onOrAfter(until);
    MoreTime.requireReasonable(day, finding.deadlineInForce(), now);
    Extension given = Extension.given(finding, day, reason, by, now);
    given.move(finding, by, now);
    extensions.add(given);
    events.fire(
        DomainEvent.of("EXTENSION_GRANTED", finding, by, now)
            .change(given.time().dueBefore(), day)
            .because(reason)
            .openToParties());
    return given;
  }
}
