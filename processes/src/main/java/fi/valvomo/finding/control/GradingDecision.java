package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.DeadlineClass;
import fi.valvomo.finding.entity.Scope;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.finding.entity.Told;
import fi.valvomo.kernel.entity.DayKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.flowable.dmn.api.DecisionExecutionAuditContainer;
import org.flowable.dmn.api.DmnDecisionService;

/** Asks the decision table {@code grading} what a finding demands. */
@ApplicationScoped
public class GradingDecision {

  private static final String TABLE = "grading";

  private final DmnDecisionService decisions;

  /** For the container's proxy. */
  protected GradingDecision() {
    this(null);
  }

  @Inject
  GradingDecision(DmnDecisionService decisions) {
    this.decisions = decisions;
  }

  /**
   * The class of a finding.
   *
   * @param repeated whether a person has judged it a repeated breach (741/2023 25.2 §)
   */
  public Decided of(Severity severity, Scope scope, boolean repeated) {
    DecisionExecutionAuditContainer decided =
        decisions
            .createExecuteDecisionBuilder()
            .decisionKey(TABLE)
            .variable("severity", severity.level())
            .variable("scope", scope.name())
            .variable("repeated", repeated)
            .executeDecisionWithAuditTrail();
    if (decided.isFailed() || decided.getDecisionResult().size() != 1) {
      throw new IllegalStateException(
          "No one row of table grading for %s %s %s: %s"
              .formatted(severity, scope, repeated, decided.getExceptionMessage()));
    }
    return new Decided(demand(decided.getDecisionResult().get(0)), decided.getDecisionVersion());
  }

  private static DeadlineClass demand(Map<String, Object> row) {
    return new DeadlineClass(
        Boolean.TRUE.equals(row.get("planRequired")),
        days(row.get("planDays")),
        days(row.get("correctionDays")),
        DayKind.valueOf(row.get("dayKind").toString()),
        days(row.get("effectDays")),
        told(row.get("told")));
  }

  private static Integer days(Object value) {
    return value instanceof Number number ? Integer.valueOf(number.intValue()) : null;
  }

  private static Set<Told> told(Object value) {
    return Arrays.stream(value == null ? new String[0] : value.toString().split(","))
        .filter(Predicate.not(String::isBlank))
        .map(Told::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * What was decided.
   *
   * @param version of the decision table that the engine keeps
   */
  public record Decided(DeadlineClass demand, int version) {}
}
