package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.PlanAccount;
import fi.valvomo.report.entity.PlanAccounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The steps of accounts. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AccountAct extends OwedAct<PlanAccount> {

  @Inject private PlanAccounts accounts;

  @Override
  PlanAccount read(UUID id, Viewer viewer) {
    return accounts.forViewer(id, viewer);
  }
}
