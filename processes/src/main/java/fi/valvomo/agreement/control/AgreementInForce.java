package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Agreement;
import fi.valvomo.agreement.entity.AgreementParty;
import fi.valvomo.agreement.entity.AgreementTerms;
import fi.valvomo.agreement.entity.AgreementVersion;
import fi.valvomo.agreement.entity.Agreements;
import fi.valvomo.agreement.entity.PartyType;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.control.AgreeRelations;
import fi.valvomo.producer.entity.AgreedConsequences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What an agreement in force says may follow from a breach is written into the relations of its
 * units: the ladder of consequences reads one truth, which names the agreement.
 */
@ApplicationScoped
@Transactional
public class AgreementInForce {

  @Inject private Agreements agreements;
  @Inject private AgreeRelations relations;
  @Inject private Today today;

  /**
   * Brings the agreement and the relations to what is agreed today, and with whom.
   *
   * @return whether the agreement's days are others than before, so that its targets judge others
   */
  public boolean apply(Agreement agreement, Viewer viewer) {
    LocalDate day = today.day();
    Optional<AgreementVersion> version = agreements.inForce(agreement.id(), day);
    boolean otherDays = version.map(agreement::takeEffect).orElse(false);
    AgreedConsequences agreed =
        version
            .map(AgreementVersion::terms)
            .map(AgreementTerms::agreed)
            .orElse(AgreedConsequences.NONE);
    boolean holds = version.isPresent() && agreement.inForce(day);
    Set<UUID> units = holds ? units(agreements.parties(agreement.id()), day) : Set.of();
    relations.agree(
        agreement.id(),
        agreement.name().words(),
        agreement.type().relation(),
        agreed,
        units,
        viewer);
    return otherDays;
  }

  private static Set<UUID> units(List<AgreementParty> parties, LocalDate day) {
    return parties.stream()
        .filter(party -> party.party().type() == PartyType.UNIT)
        .filter(party -> !day.isBefore(party.validFrom()))
        .filter(party -> party.validTo() == null || !day.isAfter(party.validTo()))
        .map(party -> party.party().id())
        .collect(Collectors.toSet());
  }
}
