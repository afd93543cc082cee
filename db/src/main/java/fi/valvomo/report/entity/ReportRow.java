package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.LocalizedText;
import fi.valvomo.kernel.entity.Row;
import fi.valvomo.producer.entity.RelationType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One line of a list of reports.
 *
 * @param caseNumber null until its process runs
 * @param title of the template
 * @param sendings how many times it was sent
 */
public record ReportRow(
    UUID id,
    UUID roundId,
    String caseNumber,
    LocalizedText title,
    LocalDate periodFrom,
    LocalDate periodTo,
    UUID unitId,
    String unitName,
    UUID producerId,
    String producerName,
    RelationType relation,
    ReportState state,
    LocalDate dueOn,
    boolean overdue,
    boolean begun,
    boolean late,
    int sendings,
    Instant submittedAt,
    LocalDate remindedOn) {

  static final String COLUMNS =
      "r.id, r.round_id, c.number, t.title_fi, t.title_sv, t.title_en, r.period_from, r.period_to,"
          + " r.unit_id, u.name as unit_name, r.producer_id, p.name as producer_name, r.relation,"
          + " r.state, r.due_on, r.answers is not null, r.late, r.sendings, r.submitted_at,"
          + " r.reminded_on, r.settled_at is not null";

  static ReportRow of(Row row, LocalDate today) {
    ReportState state = row.constant(13, ReportState.class);
    LocalDate dueOn = row.date(14);
    boolean awaited =
        !row.flag(20) && state != ReportState.SUBMITTED && state != ReportState.ACCEPTED;
    return new ReportRow(
        row.uuid(0),
        row.uuid(1),
        row.text(2),
        new LocalizedText(row.text(3), row.text(4), row.text(5)),
        row.date(6),
        row.date(7),
        row.uuid(8),
        row.text(9),
        row.uuid(10),
        row.text(11),
        row.constant(12, RelationType.class),
        state,
        dueOn,
        awaited && dueOn.isBefore(today),
        row.flag(15),
        row.flag(16),
        row.integer(17),
        row.instant(18),
        row.date(19));
  }

  Cursor cursor() {
    return Cursor.of(periodTo, unitName, id);
  }
}
