package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Agreement;
import fi.valvomo.agreement.entity.Agreements;
import fi.valvomo.casefile.control.CaseFact.Facts;
import fi.valvomo.casefile.control.CaseParts;
import fi.valvomo.casefile.control.CaseParty;
import fi.valvomo.casefile.control.CaseThing;
import fi.valvomo.kernel.entity.SubjectType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The agreement of a case, for its file. */
@ApplicationScoped
public class AgreementCaseParts implements CaseParts {

  @Inject private Agreements agreements;

  @Override
  public List<CaseThing> things(UUID caseId) {
    return agreements.ofCase(caseId).stream().map(AgreementCaseParts::thing).toList();
  }

  /** All who ever were in it, since the case names only the first. */
  @Override
  public List<CaseParty> parties(UUID caseId) {
    return agreements.ofCase(caseId).stream()
        .flatMap(agreement -> agreements.partyRows(agreement.id()).stream())
        .map(party -> new CaseParty(party.type().name(), party.name(), party.partyId(), null))
        .distinct()
        .toList();
  }

  @Override
  public Set<String> received() {
    return Set.of();
  }

  @Override
  public Set<String> decisions() {
    return Set.of("AGREEMENT_MADE", "AGREEMENT_AMENDED");
  }

  private static CaseThing thing(Agreement agreement) {
    Facts facts =
        new Facts()
            .add("agreementType", agreement.type())
            .add("validFrom", agreement.validFrom())
            .add("validTo", agreement.validTo());
    return new CaseThing(
        SubjectType.AGREEMENT,
        agreement.id(),
        agreement.name().words(),
        null,
        agreement.changedAt(),
        facts.all());
  }
}
