package fi.valvomo.finding.control;

import fi.valvomo.casefile.control.CaseSubjects;
import fi.valvomo.finding.entity.Consequences;
import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Finds consequences for the case file. */
@ApplicationScoped
public class ConsequenceSubjects implements CaseSubjects {

  @Inject private Consequences consequences;

  @Override
  public SubjectType type() {
    return SubjectType.CONSEQUENCE;
  }

  @Override
  public CaseSubject forViewer(UUID id, Viewer viewer) {
    return consequences.forViewer(id, viewer);
  }
}
