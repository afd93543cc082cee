package fi.valvomo.finding.control;

import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.finding.entity.ClauseNeed;
import fi.valvomo.finding.entity.ConsequenceRung;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.producer.entity.ConsequenceKind;
import fi.valvomo.producer.entity.RelationType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.flowable.dmn.api.DmnDecisionService;

/** Asks the decision tables {@code consequence-ladder} and {@code escalation}. */
@ApplicationScoped
public class ConsequenceLadder {

  private final DmnDecisionService decisions;

  /** For the container's proxy. */
  protected ConsequenceLadder() {
    this(null);
  }

  @Inject
  ConsequenceLadder(DmnDecisionService decisions) {
    this.decisions = decisions;
  }

  /** The rungs of a relation, the mildest first. */
  public List<ConsequenceRung> of(RelationType relation) {
    return decisions
        .createExecuteDecisionBuilder()
        .decisionKey("consequence-ladder")
        .variable("relation", relation.name())
        .execute()
        .stream()
        .map(ConsequenceLadder::rung)
        .sorted(Comparator.comparingInt(ConsequenceRung::order))
        .toList();
  }

  /** From which rung a breach begins. */
  public ConsequenceKind start(RelationType relation, Severity severity, boolean repeated) {
    Map<String, Object> row =
        decisions
            .createExecuteDecisionBuilder()
            .decisionKey("escalation")
            .variable("relation", relation.name())
            .variable("severity", severity.level())
            .variable("repeated", repeated)
            .executeWithSingleResult();
    if (row == null) {
      throw new IllegalStateException("No row of table escalation for " + severity);
    }
    return ConsequenceKind.valueOf(row.get("kind").toString());
  }

  private static ConsequenceRung rung(Map<String, Object> row) {
    return new ConsequenceRung(
        ConsequenceKind.valueOf(row.get("kind").toString()),
        number(row.get("rung")),
        Boolean.TRUE.equals(row.get("needsHearing")),
        ClauseNeed.valueOf(row.get("clause").toString()),
        Role.valueOf(row.get("decider").toString()),
        number(row.get("recordYears")),
        DocumentKind.valueOf(row.get("document").toString()),
        Boolean.TRUE.equals(row.get("appealable")),
        number(row.get("answerDays")));
  }

  private static Integer number(Object value) {
    return value instanceof Number number ? Integer.valueOf(number.intValue()) : null;
  }
}
