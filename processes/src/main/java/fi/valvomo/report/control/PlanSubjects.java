package fi.valvomo.report.control;

import fi.valvomo.casefile.control.CaseSubjects;
import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.UnitPlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Finds self-monitoring plans for the case file. */
@ApplicationScoped
public class PlanSubjects implements CaseSubjects {

  @Inject private UnitPlans plans;

  @Override
  public SubjectType type() {
    return SubjectType.UNIT_PLAN;
  }

  @Override
  public CaseSubject forViewer(UUID id, Viewer viewer) {
    return plans
        .find(id)
        .filter(plan -> viewer.mayRead(plan.producerId(), plan.unitId()))
        .orElseThrow(() -> new MissingException("unit plan"));
  }
}
