package fi.valvomo.agreement.entity;

import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.Row;
import fi.valvomo.producer.entity.RelationType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One missed target in a list.
 *
 * @param subjectName the unit, the producer where it is measured as a whole, or the service line
 * @param unitId null of a service line
 * @param periods how many periods have been missed since one was reached
 * @param gap how far the figure is from the aim, in per cent of the aim
 * @param dueOn by when the producer explains
 */
public record BreachRow(
    UUID id,
    UUID targetId,
    String code,
    String nameFi,
    @Schema(nullable = true) String nameSv,
    @Schema(nullable = true) String nameEn,
    PartyType subjectType,
    UUID subjectId,
    String subjectName,
    @Schema(nullable = true) UUID unitId,
    RelationType relation,
    PeriodKind periodKind,
    LocalDate periodFrom,
    int periods,
    BigDecimal gap,
    BreachState state,
    LocalDate dueOn,
    @Schema(nullable = true) UUID findingId) {

  static final String SELECT =
      "select b.id, b.target_id, i.code, i.name_fi, i.name_sv, i.name_en, b.subject_type,"
          + " b.subject_id,"
          + " coalesce(l.name_fi, case b.subject_type when 'UNIT' then u.name else p.name end), b.unit_id,"
          + " b.relation, b.period_kind, b.period_from, b.periods, b.gap, b.state, b.due_on,"
          + " b.finding_id from breach b join indicator i on i.id = b.indicator_id"
          + " left join service_unit u on u.id = b.unit_id"
          + " left join producer p on p.id = b.producer_id"
          + " left join service_line l on l.id = b.subject_id";

  static BreachRow of(Row row) {
    return new BreachRow(
        row.uuid(0),
        row.uuid(1),
        row.text(2),
        row.text(3),
        row.text(4),
        row.text(5),
        row.constant(6, PartyType.class),
        row.uuid(7),
        row.text(8),
        row.uuid(9),
        row.constant(10, RelationType.class),
        row.constant(11, PeriodKind.class),
        row.date(12),
        row.integer(13),
        row.decimal(14),
        row.constant(15, BreachState.class),
        row.date(16),
        row.uuid(17));
  }

  Cursor cursor() {
    return Cursor.of(periodFrom, id);
  }
}
