package fi.valvomo.decision.boundary;

import fi.valvomo.decision.control.Condition;
import fi.valvomo.decision.control.Condition.HowCompared;
import fi.valvomo.decision.control.DecisionTableText;
import fi.valvomo.decision.control.DecisionTableText.Answer;
import fi.valvomo.decision.control.DecisionTableText.Column;
import fi.valvomo.decision.control.DecisionTableText.Row;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One version of a decision table.
 *
 * @param name in the table's own language
 * @param until the day on which another version took its place; null while it is in force
 * @param everyRow whether all rows that fit apply, instead of the one that fits
 */
public record DecisionTableView(
    String key,
    String name,
    int version,
    LocalDate since,
    @Schema(nullable = true) LocalDate until,
    boolean everyRow,
    List<DecisionColumnView> inputs,
    List<DecisionColumnView> outputs,
    List<DecisionRowView> rows,
    List<TableVersionView> versions) {

  static DecisionTableView of(DecisionTableText table) {
    return new DecisionTableView(
        table.key(),
        table.name(),
        table.version(),
        table.since(),
        table.until(),
        table.everyRow(),
        table.inputs().stream().map(DecisionColumnView::of).toList(),
        table.outputs().stream().map(DecisionColumnView::of).toList(),
        table.rows().stream().map(DecisionRowView::of).toList(),
        table.versions().stream().map(TableVersionView::of).toList());
  }

  /** What is looked at or answered; the label is in the table's own language. */
  public record DecisionColumnView(String name, String label) {

    static DecisionColumnView of(Column column) {
      return new DecisionColumnView(column.name(), column.label());
    }
  }

  /** A row; it fits when all its conditions hold. */
  public record DecisionRowView(
      String id, List<DecisionConditionView> conditions, List<DecisionAnswerView> answers) {

    static DecisionRowView of(Row row) {
      return new DecisionRowView(
          row.id(),
          row.conditions().stream().map(DecisionConditionView::of).toList(),
          row.answers().stream().map(DecisionAnswerView::of).toList());
    }
  }

  /** What a row asks of one input; with the comparison OTHER, the value is what the table says. */
  public record DecisionConditionView(String input, HowCompared comparison, String value) {

    static DecisionConditionView of(Condition condition) {
      return new DecisionConditionView(
          condition.input(), condition.comparison(), condition.value());
    }
  }

  /** What a row answers; no values where it leaves the answer open. */
  public record DecisionAnswerView(String output, List<String> values) {

    static DecisionAnswerView of(Answer answer) {
      return new DecisionAnswerView(answer.output(), answer.values());
    }
  }
}
