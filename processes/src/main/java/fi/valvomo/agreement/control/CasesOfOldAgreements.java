package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Agreement;
import fi.valvomo.agreement.entity.Agreements;
import fi.valvomo.agreement.entity.Breaches;
import fi.valvomo.engine.HouseOpening;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * Agreements of whole producers and of service lines, and what service lines missed, were once in
 * no case: they get theirs at the next opening, all or none. Where all have one nothing happens.
 */
@ApplicationScoped
@Transactional
public class CasesOfOldAgreements {

  private static final int BEFORE_DAYS_ARE_FOLLOWED = HouseOpening.DEMO - 20;

  @Inject private Agreements agreements;
  @Inject private Breaches breaches;
  @Inject private AgreementCases cases;
  @Inject private AskWhy askWhy;
  @Inject private Clock clock;

  void begin(@Observes @Priority(BEFORE_DAYS_ARE_FOLLOWED) HouseOpening opening) {
    openAll();
  }

  /** A node that does the same waits for its turn, and then finds nothing left. */
  public void openAll() {
    Instant now = clock.instant();
    for (UUID id : agreements.inNoCase()) {
      Agreement agreement = agreements.locked(id);
      if (agreement.caseId() == null) {
        cases.keep(agreement, agreements.parties(id), Viewer.SYSTEM, now);
      }
    }
    breaches.inNoCase().forEach(breach -> askWhy.openCase(breach, now));
  }
}
