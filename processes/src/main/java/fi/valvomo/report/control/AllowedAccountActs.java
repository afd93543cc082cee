package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.PlanAccount;
import fi.valvomo.work.entity.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** What a person may do to an account now, so that its page can begin with the next step. */
@ApplicationScoped
public class AllowedAccountActs {

  private static final Map<String, String> ACT_OF_STEP =
      Map.of(
          AccountSteps.PUBLISH, "publication",
          AccountSteps.COMPLETE, "publication",
          AccountSteps.CHECK, "check",
          AccountSteps.DECIDE_MISSING, "missing-decision");

  @Inject private WorkItems items;

  /** The names of the acts. */
  List<String> of(PlanAccount account, Viewer viewer) {
    return items.of(account.id()).stream()
        .filter(item -> item.completedAt() == null)
        .filter(item -> viewer.is(item.role()) && item.isFreeFor(viewer))
        .map(item -> ACT_OF_STEP.get(item.step()))
        .toList();
  }
}
