package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.Row;
import fi.valvomo.producer.entity.RelationType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One line of a list of accounts.
 *
 * @param settled whether it was left missing
 * @param late whether it was first published after the last day
 * @param address where it is published, or null
 * @param brokenSince since when that address has not worked, or null
 */
public record AccountRow(
    UUID id,
    UUID unitId,
    String unitName,
    UUID producerId,
    String producerName,
    RelationType relation,
    LocalDate periodFrom,
    LocalDate periodTo,
    AccountState state,
    LocalDate dueOn,
    boolean overdue,
    boolean settled,
    boolean late,
    String address,
    LocalDate publishedOn,
    Instant checkedAt,
    Instant brokenSince) {

  static final String COLUMNS =
      "a.id, a.plan_id, u.name, a.producer_id, p.name as producer_name, a.relation, a.period_from,"
          + " a.period_to, a.state, a.due_on, a.settled_at is not null as settled, a.late,"
          + " l.address, o.published_on, l.checked_at, l.broken_since";

  static AccountRow of(Row row, LocalDate today) {
    AccountState state = row.constant(8, AccountState.class);
    LocalDate dueOn = row.date(9);
    boolean awaited =
        !row.flag(10) && state != AccountState.PUBLISHED && state != AccountState.CHECKED;
    return new AccountRow(
        row.uuid(0),
        row.uuid(1),
        row.text(2),
        row.uuid(3),
        row.text(4),
        row.constant(5, RelationType.class),
        row.date(6),
        row.date(7),
        state,
        dueOn,
        awaited && dueOn.isBefore(today),
        row.flag(10),
        row.flag(11),
        row.text(12),
        row.date(13),
        row.instant(14),
        row.instant(15));
  }

  Cursor cursor() {
    return Cursor.of(dueOn, id);
  }
}
