package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Breach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import org.flowable.dmn.api.DecisionExecutionAuditContainer;
import org.flowable.dmn.api.DmnDecisionService;

/** Asks the decision table {@code breach} what a missed target leads to. */
@ApplicationScoped
public class BreachDecision {

  private static final String TABLE = "breach";

  private final DmnDecisionService decisions;

  /** For the container's proxy. */
  protected BreachDecision() {
    this(null);
  }

  @Inject
  BreachDecision(DmnDecisionService decisions) {
    this.decisions = decisions;
  }

  /**
   * What is proposed.
   *
   * @param finding whether what is not explained well enough becomes a finding, or a measure of a
   *     line
   * @param severity of that finding, 1 to 4; null where none is proposed
   */
  public record Proposal(boolean finding, Integer severity) {}

  /**
   * By how many periods, how far, and with what weight; of a service line, where a finding would be
   * proposed, a measure is.
   */
  public Proposal of(Breach breach) {
    return of(breach.facts().periods(), breach.gap(), breach.facts().weight());
  }

  /**
   * The same of bare numbers.
   *
   * @param gap distance from the aim, in per cent of the aim
   * @param weight of the target, 1 to 100
   */
  public Proposal of(int periods, BigDecimal gap, int weight) {
    DecisionExecutionAuditContainer decided =
        decisions
            .createExecuteDecisionBuilder()
            .decisionKey(TABLE)
            .variable("periods", periods)
            .variable("gap", gap.doubleValue())
            .variable("weight", weight)
            .executeDecisionWithAuditTrail();
    if (decided.isFailed() || decided.getDecisionResult().size() != 1) {
      throw new IllegalStateException(
          "No one row of table breach for %d periods, %s %%, weight %d: %s"
              .formatted(periods, gap, weight, decided.getExceptionMessage()));
    }
    Map<String, Object> row = decided.getDecisionResult().get(0);
    boolean finding = Boolean.TRUE.equals(row.get("finding"));
    return new Proposal(finding, finding ? ((Number) row.get("severity")).intValue() : null);
  }
}
