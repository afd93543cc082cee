package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.LocalizedText;
import fi.valvomo.kernel.entity.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One line of a list of rounds, with how far it is; a producer sees its own units counted.
 *
 * @param name in each language, its own or by its template and its period
 * @param title of the template
 * @param asked how many units were asked
 * @param started of how many the process runs
 * @param late awaited after their last day
 */
public record RoundRow(
    UUID id,
    LocalizedText name,
    LocalizedText title,
    LocalDate periodFrom,
    LocalDate periodTo,
    LocalDate dueOn,
    LocalDate nextOpensOn,
    Instant openedAt,
    int asked,
    int started,
    int open,
    int submitted,
    int returned,
    int accepted,
    int missing,
    int late) {

  static final String COLUMNS =
      "o.id, o.name_fi, t.title_fi, t.title_sv, t.title_en, o.period_from, o.period_to, o.due_on,"
          + " o.next_opens_on, o.opened_at, o.asked, o.started, n.open, n.submitted, n.returned,"
          + " n.accepted, n.missing, n.late, n.started as own, o.name_sv, o.name_en";

  static final String COUNTS =
      "select count(*) filter (where r.state = 'OPEN') as open,"
          + " count(*) filter (where r.state = 'SUBMITTED') as submitted,"
          + " count(*) filter (where r.state = 'RETURNED') as returned,"
          + " count(*) filter (where r.state = 'ACCEPTED') as accepted,"
          + " count(*) filter (where r.state = 'MISSING') as missing,"
          + " count(*) filter (where r.settled_at is null"
          + " and r.state not in ('SUBMITTED', 'ACCEPTED') and r.due_on < cast(? as date)) as late,"
          + " count(*) filter (where r.started) as started"
          + " from self_monitoring_report r where r.round_id = o.id";

  static RoundRow of(Row row, boolean ownOnly) {
    int own = row.integer(18);
    LocalizedText title = new LocalizedText(row.text(2), row.text(3), row.text(4));
    Period period = new Period(row.date(5), row.date(6));
    RoundName name = new RoundName(row.text(1), row.text(19), row.text(20));
    return new RoundRow(
        row.uuid(0),
        name.of(title, period),
        title,
        period.from(),
        period.to(),
        row.date(7),
        row.date(8),
        row.instant(9),
        ownOnly ? own : row.integer(10),
        ownOnly ? own : row.integer(11),
        row.integer(12),
        row.integer(13),
        row.integer(14),
        row.integer(15),
        row.integer(16),
        row.integer(17));
  }

  Cursor cursor() {
    return Cursor.of(openedAt, id);
  }
}
