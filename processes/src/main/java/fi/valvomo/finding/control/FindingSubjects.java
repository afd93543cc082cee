package fi.valvomo.finding.control;

import fi.valvomo.casefile.control.CaseSubjects;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Finds findings for the case file. */
@ApplicationScoped
public class FindingSubjects implements CaseSubjects {

  @Inject private Findings findings;

  @Override
  public SubjectType type() {
    return SubjectType.FINDING;
  }

  @Override
  public CaseSubject forViewer(UUID id, Viewer viewer) {
    return findings.forViewer(id, viewer);
  }
}
