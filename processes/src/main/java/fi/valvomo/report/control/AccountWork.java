package fi.valvomo.report.control;

import fi.valvomo.casefile.entity.CaseFile;
import fi.valvomo.casefile.entity.CaseFiles;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.report.entity.PlanAccount;
import fi.valvomo.report.entity.PlanAccounts;
import fi.valvomo.work.control.WorkSubjects;
import fi.valvomo.work.entity.WorkSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** What the queue shows of an account. */
@ApplicationScoped
public class AccountWork implements WorkSubjects {

  private static final int LONGEST_TITLE = 600;

  @Inject private PlanAccounts accounts;
  @Inject private CaseFiles cases;

  @Override
  public SubjectType type() {
    return SubjectType.PLAN_ACCOUNT;
  }

  @Override
  public String processKey() {
    return AccountSteps.PROCESS;
  }

  @Override
  public WorkSubject describe(UUID accountId) {
    PlanAccount account = accounts.get(accountId);
    CaseFile file = cases.get(account.caseId());
    String title = "Selvitys " + account.period().words() + ": " + file.title();
    return new WorkSubject(
        SubjectType.PLAN_ACCOUNT,
        account.id(),
        account.caseId(),
        file.number(),
        account.producerId(),
        account.unitId(),
        account.relation().name(),
        null,
        title.substring(0, Math.min(title.length(), LONGEST_TITLE)));
  }
}
