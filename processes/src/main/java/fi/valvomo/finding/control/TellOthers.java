package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.GradingOrder;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.finding.entity.Told;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Sees to it that whom the decision table names for a grading is told of the finding, once each. A
 * serious one has its own ways: they are told at once.
 */
@ApplicationScoped
public class TellOthers {

  private static final String MANAGER_TOLD = "manager-told";
  private static final String AUTHORITY_TOLD = "authority-told";

  @Inject private ProcessSteps steps;

  /**
   * Asks for the telling.
   *
   * @param know who were told already
   */
  void of(Finding finding, GradingOrder order, Set<Told> know) {
    if (order.severity() == Severity.SERIOUS) {
      return;
    }
    if (tells(order, Told.MANAGER, know)) {
      steps.message(finding, MANAGER_TOLD);
    }
    if (tells(order, Told.AUTHORITY, know)) {
      steps.message(finding, AUTHORITY_TOLD);
    }
  }

  private static boolean tells(GradingOrder order, Told whom, Set<Told> know) {
    return order.demand().told().contains(whom) && !know.contains(whom);
  }
}
