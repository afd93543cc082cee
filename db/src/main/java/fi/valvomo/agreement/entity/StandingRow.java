package fi.valvomo.agreement.entity;

import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How one target stands in one period for one subject, with what a reader needs to understand it.
 *
 * @param subjectType UNIT, PRODUCER, SERVICE_LINE, or AGREEMENT for the whole of one
 * @param previous the figure of the period before, where the target is compared with it
 * @param expected of how many parts a rollup should be made, or null
 * @param smallN whether so few are behind the figure that it is not published
 * @param coveredFrom first day of which a rollup tells, which may be later than its period's; or
 *     null
 * @param coveredTo last such day, or null
 * @param leftOut of a whole agreement how many measured parts are in the figure of another part
 *     already; null where none is
 */
public record StandingRow(
    UUID targetId,
    UUID subjectId,
    String subjectType,
    Period period,
    TargetState state,
    Verdict verdict,
    BigDecimal value,
    BigDecimal numerator,
    BigDecimal denominator,
    LocalDate doneOn,
    BigDecimal previous,
    Integer expected,
    Integer present,
    boolean smallN,
    UUID measurementId,
    LocalDate coveredFrom,
    LocalDate coveredTo,
    Integer leftOut) {

  static final String COLUMNS =
      "s.target_id, s.subject_id, s.subject_type, s.period_kind, s.period_from, s.state, s.verdict,"
          + " s.value, s.numerator, s.denominator, s.done_on, s.previous, s.expected, s.present,"
          + " s.small_n, s.measurement_id, s.covered_from, s.covered_to, s.left_out";

  private static final String WHOLE = "AGREEMENT";

  /** Where it stands among those of one target. */
  Cursor cursor() {
    return Cursor.of(period.from(), subjectType.equals(WHOLE), subjectId, period.kind());
  }

  static StandingRow of(Row row) {
    return new StandingRow(
        row.uuid(0),
        row.uuid(1),
        row.text(2),
        new Period(row.constant(3, PeriodKind.class), row.date(4)),
        row.constant(5, TargetState.class),
        row.constant(6, Verdict.class),
        row.decimal(7),
        row.decimal(8),
        row.decimal(9),
        row.date(10),
        row.decimal(11),
        row.integer(12),
        row.integer(13),
        row.flag(14),
        row.uuid(15),
        row.date(16),
        row.date(17),
        row.integer(18));
  }
}
