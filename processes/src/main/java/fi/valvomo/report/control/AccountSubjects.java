package fi.valvomo.report.control;

import fi.valvomo.casefile.control.CaseSubjects;
import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.PlanAccounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Finds accounts for the case file. */
@ApplicationScoped
public class AccountSubjects implements CaseSubjects {

  @Inject private PlanAccounts accounts;

  @Override
  public SubjectType type() {
    return SubjectType.PLAN_ACCOUNT;
  }

  @Override
  public CaseSubject forViewer(UUID id, Viewer viewer) {
    return accounts.forViewer(id, viewer);
  }
}
