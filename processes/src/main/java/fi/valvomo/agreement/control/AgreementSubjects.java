package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Agreement;
import fi.valvomo.casefile.control.CaseSubjects;
import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Finds agreements for the case file. What the organiser agrees with itself has no case. */
@ApplicationScoped
public class AgreementSubjects implements CaseSubjects {

  @Inject private ReadAgreements agreements;

  @Override
  public SubjectType type() {
    return SubjectType.AGREEMENT;
  }

  @Override
  public CaseSubject forViewer(UUID id, Viewer viewer) {
    Agreement agreement = agreements.forViewer(id, viewer);
    if (agreement.caseId() == null) {
      throw new MissingException("case of agreement " + id);
    }
    return agreement;
  }
}
