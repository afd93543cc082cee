package fi.valvomo.decision.control;

import fi.valvomo.decision.control.DecisionTableText.Answer;
import fi.valvomo.decision.control.DecisionTableText.Column;
import fi.valvomo.decision.control.DecisionTableText.Row;
import java.util.Arrays;
import java.util.List;
import org.flowable.dmn.model.Decision;
import org.flowable.dmn.model.DecisionRule;
import org.flowable.dmn.model.DecisionTable;
import org.flowable.dmn.model.HitPolicy;
import org.flowable.dmn.model.InputClause;
import org.flowable.dmn.model.RuleInputClauseContainer;
import org.flowable.dmn.model.RuleOutputClauseContainer;

/** Reads the engine's model of a table. */
final class TableReading {

  private TableReading() {}

  static DecisionTableText of(Decision decision, TableVersion version, List<TableVersion> known) {
    DecisionTable table = (DecisionTable) decision.getExpression();
    return new DecisionTableText(
        decision.getId(),
        decision.getName(),
        version.number(),
        version.since(),
        version.until(),
        table.getHitPolicy() == HitPolicy.RULE_ORDER,
        table.getInputs().stream().map(input -> new Column(name(input), input.getLabel())).toList(),
        table.getOutputs().stream()
            .map(output -> new Column(output.getName(), output.getLabel()))
            .toList(),
        table.getRules().stream().map(TableReading::row).toList(),
        known);
  }

  private static Row row(DecisionRule rule) {
    return new Row(
        rule.getId(),
        rule.getInputEntries().stream()
            .flatMap(entry -> Condition.read(name(entry), entry.getInputEntry().getText()).stream())
            .toList(),
        rule.getOutputEntries().stream().map(TableReading::answer).toList());
  }

  private static Answer answer(RuleOutputClauseContainer entry) {
    String text = entry.getOutputEntry().getText();
    String value = Condition.unquoted(text == null ? "" : text.strip());
    List<String> values =
        Arrays.stream(value.split(",")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    return new Answer(entry.getOutputClause().getName(), values);
  }

  private static String name(RuleInputClauseContainer entry) {
    return name(entry.getInputClause());
  }

  private static String name(InputClause input) {
    return input.getInputExpression().getText().strip();
  }
}
