package fi.valvomo.plan.control;

import fi.valvomo.plan.entity.RiskFactor;
import fi.valvomo.plan.entity.RiskLevel;
import fi.valvomo.plan.entity.RiskPart;
import fi.valvomo.producer.entity.UnitType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.flowable.dmn.api.DecisionExecutionAuditContainer;
import org.flowable.dmn.api.DmnDecisionService;
import org.flowable.dmn.api.ExecuteDecisionBuilder;

/** Asks the decision tables {@code risk-score} and {@code risk-level} how heavy a risk is. */
@ApplicationScoped
public class RiskTables {

  private final DmnDecisionService decisions;

  /** For the container's proxy. */
  protected RiskTables() {
    this(null);
  }

  @Inject
  RiskTables(DmnDecisionService decisions) {
    this.decisions = decisions;
  }

  /**
   * What the tables say.
   *
   * @param version of the table that the engine keeps
   */
  public record Decided<T>(T what, int version) {}

  /**
   * What a part of a score adds.
   *
   * @param amount how much of it there is
   */
  public Decided<RiskPart> part(RiskFactor factor, int amount, UnitType type, LocalDate day) {
    DecisionExecutionAuditContainer decided =
        decide(
            decisions
                .createExecuteDecisionBuilder()
                .decisionKey("risk-score")
                .variable("factor", factor.name())
                .variable("amount", amount)
                .variable("unitType", type.name())
                .variable("day", number(day)));
    Map<String, Object> row = decided.getDecisionResult().get(0);
    int points = ((Number) row.get("points")).intValue();
    return new Decided<>(
        new RiskPart(factor, amount, points, row.get("rule").toString()),
        decided.getDecisionVersion());
  }

  /** Which level a sum of points is. */
  public Decided<RiskLevel> level(int points, LocalDate day) {
    DecisionExecutionAuditContainer decided =
        decide(
            decisions
                .createExecuteDecisionBuilder()
                .decisionKey("risk-level")
                .variable("points", points)
                .variable("day", number(day)));
    String level = decided.getDecisionResult().get(0).get("level").toString();
    return new Decided<>(RiskLevel.valueOf(level), decided.getDecisionVersion());
  }

  private static DecisionExecutionAuditContainer decide(ExecuteDecisionBuilder asked) {
    DecisionExecutionAuditContainer decided = asked.executeDecisionWithAuditTrail();
    if (decided.isFailed() || decided.getDecisionResult().size() != 1) {
      throw new IllegalStateException(
          "No one row of table %s for %s: %s"
              .formatted(
                  decided.getDecisionKey(),
                  decided.getInputVariables(),
                  decided.getExceptionMessage()));
    }
    return decided;
  }

  /** A day as the tables write it. */
  private static int number(LocalDate day) {
    return Integer.parseInt(DateTimeFormatter.BASIC_ISO_DATE.format(day));
  }
}
