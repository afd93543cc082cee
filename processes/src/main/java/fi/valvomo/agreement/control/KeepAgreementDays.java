package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Agreement;
import fi.valvomo.agreement.entity.AgreementDay;
import fi.valvomo.agreement.entity.AgreementDayRow;
import fi.valvomo.agreement.entity.AgreementDayState;
import fi.valvomo.agreement.entity.AgreementDays;
import fi.valvomo.agreement.entity.Agreements;
import fi.valvomo.agreement.entity.DayOfTerms;
import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Waits for the last days that agreements name. */
@ApplicationScoped
@Transactional
public class KeepAgreementDays {

  @Inject private AgreementDays days;
  @Inject private Agreements agreements;
  @Inject private ProcessSteps steps;
  @Inject private Event<DomainEvent> events;
  @Inject private Today today;
  @Inject private Clock clock;

  /** One page of the calendar, from a day on; what is null does not filter. */
  public Page<AgreementDayRow> list(
      LocalDate from, UUID agreementId, AgreementDayState state, Cursor after, int limit) {
    return days.rows(from, agreementId, state, after, limit);
  }

  public AgreementDayRow read(UUID id) {
    return days.row(id);
  }

  /**
   * What the agreement says changed: new days are waited for, those that it names no more lapse.
   */
  void follow(Agreement agreement, Viewer by) {
    List<DayOfTerms> named = days.named(agreement);
    Set<DayOfTerms> known = new HashSet<>();
    for (AgreementDay day : days.standing(agreement.id())) {
      if (named.contains(day.day())) {
        known.add(day.day());
      } else if (day.state() == AgreementDayState.WAITING) {
        lapse(day, by);
      }
    }
    named.stream()
        .filter(day -> !day.on().isBefore(today.day()))
        .filter(known::add)
        .forEach(day -> wait(agreement, day, by));
  }

  /** Agreements that name days to come, of which none was ever waited for. */
  List<UUID> neverFollowed() {
    return days.neverFollowed(today.day());
  }

  /** The days to come of an agreement are waited for. */
  void followFromNow(UUID agreementId) {
    follow(agreements.locked(agreementId), Viewer.SYSTEM);
  }

  private void wait(Agreement agreement, DayOfTerms named, Viewer by) {
    AgreementDay day = AgreementDay.of(agreement, named, by, clock.instant());
    days.add(day);
    steps.start(AgreementDaySteps.PROCESS, day, Map.of());
  }

  private void lapse(AgreementDay day, Viewer by) {
    Instant now = clock.instant();
    AgreementDayState before = day.state();
    day.moot(by, now);
    events.fire(DomainEvent.of("AGREEMENT_DAY_LAPSED", day, by, now).change(before, day.state()));
    steps.message(day, AgreementDaySteps.MOOT);
  }
}
