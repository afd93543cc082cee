package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Agreement;
import fi.valvomo.agreement.entity.AgreementParty;
import fi.valvomo.agreement.entity.Agreements;
import fi.valvomo.agreement.entity.TargetStatuses;
import fi.valvomo.agreement.entity.Targets;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An agreement goes on beyond its last day, and with it go the parties whose own last day was that
 * of the agreement. Who was to leave earlier was so agreed, and leaves on that day; who has no last
 * day of its own ends with the agreement, whenever that is.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ProlongParties {

  @Inject private Agreements agreements;
  @Inject private Targets targets;
  @Inject private TargetStatuses statuses;
  @Inject private AgreementInForce inForce;
  @Inject private AgreementNews news;
  @Inject private Today today;
  @Inject private Clock clock;

  /**
   * Prolongs them.
   *
   * @param end the last day of the agreement until now; null where it had none
   * @param newEnd the last day from now on; null where it has none any more
   */
  void prolong(Agreement agreement, LocalDate end, LocalDate newEnd, Viewer viewer) {
    if (end == null || end.equals(newEnd)) {
      return;
    }
    List<AgreementParty> all = agreements.parties(agreement.id());
    List<AgreementParty> leaving =
        all.stream().filter(party -> end.equals(party.validTo()) && isLast(party, all)).toList();
    Instant now = clock.instant();
    for (AgreementParty party : leaving) {
      party.during(party.validFrom(), newEnd, all, viewer, now);
      news.party("PARTY_PROLONGED", agreement, party, viewer, now);
    }
    if (!leaving.isEmpty()) {
      inForce.apply(agreement, viewer);
      statuses.judge(targets.idsOfAgreement(agreement.id()), today.day());
    }
  }

  /** Whoever has been let in again from a later day stays as that was agreed. */
  private static boolean isLast(AgreementParty party, List<AgreementParty> all) {
    return all.stream()
        .noneMatch(
            other ->
                other != party
                    && other.party().equals(party.party())
                    && other.validFrom().isAfter(party.validFrom()));
  }
}
