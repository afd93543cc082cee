package fi.valvomo.decision.control;

import java.time.LocalDate;
import java.util.List;

/**
 * One version of a decision table (päätöstaulu) as it is read.
 *
 * @param key by which the house asks it, such as {@code grading}
 * @param name in the table's own language
 * @param since the first day on which cases were decided by it
 * @param until the day on which another one took its place; null while it is in force
 * @param everyRow whether all rows that fit apply, in their order, instead of the one that fits
 * @param versions all that the engine knows, the newest first
 */
public record DecisionTableText(
    String key,
    String name,
    int version,
    LocalDate since,
    LocalDate until,
    boolean everyRow,
    List<Column> inputs,
    List<Column> outputs,
    List<Row> rows,
    List<TableVersion> versions) {

  /**
   * What is looked at, or what is answered.
   *
   * @param name by which the rows name it
   * @param label in the table's own language
   */
  public record Column(String name, String label) {}

  /**
   * One row: when it fits, and what follows.
   *
   * @param conditions all of which must hold; none where it always fits
   */
  public record Row(String id, List<Condition> conditions, List<Answer> answers) {}

  /**
   * What a row answers.
   *
   * @param values of which an answer may have several; none where it leaves the answer open
   */
  public record Answer(String output, List<String> values) {}
}
