package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Breaches;
import fi.valvomo.casefile.control.CaseSubjects;
import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Finds missed targets for the case file. */
@ApplicationScoped
public class BreachSubjects implements CaseSubjects {

  @Inject private Breaches breaches;

  @Override
  public SubjectType type() {
    return SubjectType.BREACH;
  }

  @Override
  public CaseSubject forViewer(UUID id, Viewer viewer) {
    return breaches.forViewer(id, viewer);
  }
}
