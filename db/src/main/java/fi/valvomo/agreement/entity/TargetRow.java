package fi.valvomo.agreement.entity;

import fi.valvomo.kernel.entity.Row;
import fi.valvomo.producer.entity.UnitType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** One target with its indicator and agreement, as lists show it. */
public record TargetRow(
    UUID id,
    long version,
    UUID indicatorId,
    String code,
    String nameFi,
    String nameSv,
    String nameEn,
    String definition,
    IndicatorKind kind,
    Direction direction,
    String unit,
    int decimals,
    PeriodKind periodKind,
    Integer minimumN,
    UUID agreementId,
    String agreementName,
    UnitType unitType,
    Comparator comparator,
    BigDecimal value,
    LocalDate by,
    String condition,
    int weight,
    LocalDate validFrom,
    LocalDate validTo,
    Binding binding,
    Integer baselineYear,
    BigDecimal baselineValue,
    String periodText,
    boolean partyInferred,
    String note,
    Rollup rollup,
    String lot) {

  static final String SELECT =
      "select t.id, t.version, i.id as indicator_id, i.code, i.name_fi, i.name_sv, i.name_en,"
          + " i.definition, i.kind, i.direction, i.unit, i.decimals, i.period_kind, i.minimum_n,"
          + " t.agreement_id, a.name, t.unit_type, t.comparator, t.value, t.by_date,"
          + " t.condition_text, t.weight, t.valid_from, t.valid_to, t.binding, t.baseline_year,"
          + " t.baseline_value, t.period_text, t.party_inferred, t.note, i.rollup, t.lot"
          + " from target t join indicator i on i.id = t.indicator_id"
          + " left join agreement a on a.id = t.agreement_id";

  static TargetRow of(Row row) {
    return new TargetRow(
        row.uuid(0),
        row.number(1),
        row.uuid(2),
        row.text(3),
        row.text(4),
        row.text(5),
        row.text(6),
        row.text(7),
        row.constant(8, IndicatorKind.class),
        row.constant(9, Direction.class),
        row.text(10),
        row.integer(11),
        row.constant(12, PeriodKind.class),
        row.integer(13),
        row.uuid(14),
        row.text(15),
        row.constant(16, UnitType.class),
        row.constant(17, Comparator.class),
        row.decimal(18),
        row.date(19),
        row.text(20),
        row.integer(21),
        row.date(22),
        row.date(23),
        row.constant(24, Binding.class),
        row.integer(25),
        row.decimal(26),
        row.text(27),
        row.flag(28),
        row.text(29),
        row.constant(30, Rollup.class),
        row.text(31));
  }
}
