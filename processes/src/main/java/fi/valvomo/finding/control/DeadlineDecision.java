package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.DeadlineClass;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.DayKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.flowable.dmn.api.DmnDecisionService;

/** Asks the decision table {@code deadline} what a finding demands. */
@ApplicationScoped
public class DeadlineDecision {

  private static final String TABLE = "deadline";

  @Inject private DmnDecisionService decisions;

  public DeadlineClass of(Severity severity) {
    Map<String, Object> row =
        decisions
            .createExecuteDecisionBuilder()
            .decisionKey(TABLE)
            .variable("severity", severity.level())
            .executeWithSingleResult();
    if (row == null) {
      throw new IllegalStateException("No row of table deadline for " + severity);
    }
    return new DeadlineClass(
        Boolean.TRUE.equals(row.get("planRequired")),
        days(row.get("planDays")),
        days(row.get("correctionDays")),
        DayKind.valueOf(row.get("dayKind").toString()));
  }

  private static Integer days(Object value) {
    return value instanceof Number number ? Integer.valueOf(number.intValue()) : null;
  }
}
