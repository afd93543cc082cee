package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Agreement;
import fi.valvomo.agreement.entity.AgreementDay;
import fi.valvomo.agreement.entity.AgreementDayOutcome;
import fi.valvomo.agreement.entity.AgreementDayState;
import fi.valvomo.agreement.entity.AgreementDays;
import fi.valvomo.agreement.entity.AgreementTerms;
import fi.valvomo.agreement.entity.Agreements;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * An officer says what was done by a last day of an agreement. Taking an option prolongs the
 * agreement: that is a version of its own, which says why.
 */
@ApplicationScoped
@Transactional
public class HandleAgreementDay {

  @Inject private AgreementDays days;
  @Inject private Agreements agreements;
  @Inject private KeepAgreements keepAgreements;
  @Inject private ProlongParties prolongParties;
  @Inject private ProcessSteps steps;
  @Inject private Event<DomainEvent> events;
  @Inject private Today today;
  @Inject private Clock clock;

  /**
   * Before the reminder came, or after it.
   *
   * @throws RefusedException when the day does not wait any more
   */
  public void handle(UUID id, AgreementDayOutcome outcome, String note, Viewer viewer) {
    Instant now = clock.instant();
    AgreementDay day = days.get(id);
    AgreementDayState before = day.state();
    day.handle(outcome, note, viewer, now);
    events.fire(
        DomainEvent.of("AGREEMENT_DAY_HANDLED", day, viewer, now)
            .change(before, day.state())
            .because(day.note()));
    if (steps.standsAt(day, AgreementDaySteps.HANDLE)) {
      steps.complete(day, AgreementDaySteps.HANDLE, viewer, Map.of());
    } else {
      steps.message(day, AgreementDaySteps.MOOT);
    }
    if (outcome == AgreementDayOutcome.TAKEN) {
      prolong(day, viewer);
    }
  }

  /** From today on, or from the day after an amendment that is yet to come. */
  private void prolong(AgreementDay day, Viewer viewer) {
    Agreement agreement = agreements.locked(day.agreement().id());
    AgreementTerms terms = agreements.versions(agreement.id()).get(0).terms();
    AgreementTerms prolonged = terms.withOptionTaken(day.day());
    LocalDate from = agreement.firstDayOfAmendment(today.day());
    String reason = day.day().what() + ": " + day.note();
    keepAgreements.amend(agreement.id(), agreement.version(), from, prolonged, reason, viewer);
    prolongParties.prolong(agreement, terms.validTo(), prolonged.validTo(), viewer);
  }
}
