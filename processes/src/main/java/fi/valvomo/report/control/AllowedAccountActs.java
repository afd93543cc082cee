package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.AccountExtension;
import fi.valvomo.report.entity.PlanAccount;
import fi.valvomo.work.entity.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
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
          AccountSteps.DECIDE_EXTENSION, "extension-decisions",
          AccountSteps.DECIDE_MISSING, "missing-decision");

  @Inject private WorkItems items;

  /**
   * The names of the acts.
   *
   * @param extensions more time, asked for and given
   */
  List<String> of(PlanAccount account, List<AccountExtension> extensions, Viewer viewer) {
    List<String> acts = new ArrayList<>();
    items.of(account.id()).stream()
        .filter(item -> item.completedAt() == null)
        .filter(item -> viewer.is(item.role()) && item.isFreeFor(viewer))
        .forEach(item -> acts.add(ACT_OF_STEP.get(item.step())));
    boolean waits = extensions.stream().anyMatch(extension -> extension.time().isUndecided());
    if (viewer.is(Role.PROVIDER) && account.isAwaited() && !waits) {
      acts.add("extension-requests");
    }
    return acts;
  }
}
