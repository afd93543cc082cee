package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Agreement;
import fi.valvomo.agreement.entity.AgreementParty;
import fi.valvomo.agreement.entity.Agreements;
import fi.valvomo.casefile.control.CaseSubjects;
import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;

/**
 * Finds agreements for the case file. Several producers may be under one: what one of them brings
 * is its own, and the others neither see it nor learn who brought it.
 */
@ApplicationScoped
public class AgreementSubjects implements CaseSubjects {

  @Inject private ReadAgreements agreements;
  @Inject private Agreements parties;

  @Override
  public SubjectType type() {
    return SubjectType.AGREEMENT;
  }

  @Override
  public CaseSubject forViewer(UUID id, Viewer viewer) {
    Agreement agreement = agreements.forViewer(id, viewer);
    UUID named = agreement.producerId();
    if (viewer.readsAllCases() || named != null && viewer.mayRead(named)) {
      return agreement;
    }
    return parties.parties(id).stream()
        .map(AgreementParty::producerId)
        .filter(Objects::nonNull)
        .filter(viewer::mayRead)
        .findFirst()
        .<CaseSubject>map(own -> new OwnPart(id, agreement.caseId(), own))
        .orElse(agreement);
  }

  /** The agreement as one of its producers is in it. */
  private record OwnPart(UUID id, UUID caseId, UUID producerId) implements CaseSubject {

    @Override
    public SubjectType subjectType() {
      return SubjectType.AGREEMENT;
    }

    @Override
    public UUID unitId() {
      return null;
    }
  }
}
