package fi.valvomo.agreement.entity;

import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A figure that is the producer's word alone so far (vahvistamaton toteuma).
 *
 * @param confirmer who confirms figures of the indicator, as its definition says; or null
 */
public record UnconfirmedRow(
    UUID id,
    long version,
    UUID indicatorId,
    String code,
    String nameFi,
    @Schema(nullable = true) String nameSv,
    @Schema(nullable = true) String nameEn,
    @Schema(nullable = true) String unit,
    int decimals,
    @Schema(nullable = true) String confirmer,
    PartyType subjectType,
    UUID subjectId,
    String subjectName,
    PeriodKind periodKind,
    LocalDate periodFrom,
    @Schema(nullable = true) BigDecimal value,
    @Schema(nullable = true) BigDecimal numerator,
    @Schema(nullable = true) BigDecimal denominator,
    @Schema(nullable = true) LocalDate doneOn,
    MeasurementSource source,
    String recordedBy,
    Instant recordedAt) {

  static final String SELECT =
      "select m.id, m.version, i.id as indicator, i.code, i.name_fi, i.name_sv, i.name_en, i.unit,"
          + " i.decimals, i.confirmer, m.subject_type, m.subject_id, coalesce(u.name, p.name) as"
          + " subject, i.period_kind, m.period_from, m.value, m.numerator, m.denominator, m.done_on,"
          + " m.source, m.recorded_by, m.recorded_at from measurement m"
          + " join indicator i on i.id = m.indicator_id"
          + " left join service_unit u on u.id = m.subject_id"
          + " left join producer p on p.id = m.subject_id";

  /** Nobody of the organiser has said yet that it is right. */
  static final String UNCONFIRMED =
      "m.superseded_at is null and m.confirmed_by is null"
          + " and (m.source = 'API' or m.source = 'TYPED' and m.source_id is not null)";

  static UnconfirmedRow of(Row row) {
    return new UnconfirmedRow(
        row.uuid(0),
        row.number(1),
        row.uuid(2),
        row.text(3),
        row.text(4),
        row.text(5),
        row.text(6),
        row.text(7),
        row.integer(8),
        row.text(9),
        row.constant(10, PartyType.class),
        row.uuid(11),
        row.text(12),
        row.constant(13, PeriodKind.class),
        row.date(14),
        row.decimal(15),
        row.decimal(16),
        row.decimal(17),
        row.date(18),
        row.constant(19, MeasurementSource.class),
        row.text(20),
        row.instant(21));
  }

  Cursor cursor() {
    return Cursor.of(recordedAt, id);
  }
}
