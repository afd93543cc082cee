package fi.valvomo.report.control;

import fi.valvomo.report.entity.PlanAccounts;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;

/**
 * The first reminder is due and the account has not come: its last day is watched from now on. One
 * that comes early never needs a watch.
 */
@Named("watchAccountDeadline")
@ApplicationScoped
@Transactional
public class WatchAccountDeadline implements JavaDelegate {

  @Inject private PlanAccounts accounts;
  @Inject private ProcessSteps steps;

  @Override
  public void execute(DelegateExecution execution) {
    UUID id = UUID.fromString(execution.getProcessInstanceBusinessKey());
    steps.message(accounts.get(id), AccountSteps.DEADLINE_SET);
  }
}
