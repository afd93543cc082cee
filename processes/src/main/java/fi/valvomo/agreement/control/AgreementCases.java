package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Agreement;
import fi.valvomo.agreement.entity.AgreementParty;
import fi.valvomo.agreement.entity.PartyType;
import fi.valvomo.casefile.control.Cases;
import fi.valvomo.casefile.entity.CaseFiles;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Every agreement is a matter of the register: its documents and events need a case. It is named
 * after its first unit, else after its first producer; one with the organiser's own service lines
 * after nobody.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AgreementCases {

  @Inject private Cases cases;
  @Inject private CaseFiles files;

  /** Opens the case, or names after whom it is once a producer has joined what concerned none. */
  void keep(Agreement agreement, List<AgreementParty> parties, Viewer viewer, Instant now) {
    Optional<AgreementParty> first = first(parties);
    UUID producer = first.map(AgreementParty::producerId).orElse(null);
    UUID unit = first.map(AgreementCases::unit).orElse(null);
    if (agreement.caseId() == null) {
      String title = agreement.name().words();
      agreement.openedCase(cases.open(title, producer, unit, viewer, now).id(), producer, unit);
    } else if (agreement.producerId() == null && producer != null) {
      files.get(agreement.caseId()).concerns(producer, unit, viewer, now);
      agreement.openedCase(agreement.caseId(), producer, unit);
    }
  }

  private static Optional<AgreementParty> first(List<AgreementParty> parties) {
    return parties.stream()
        .filter(party -> party.producerId() != null)
        .min(Comparator.comparing(party -> unit(party) == null));
  }

  private static UUID unit(AgreementParty party) {
    return party.party().type() == PartyType.UNIT ? party.party().id() : null;
  }
}
