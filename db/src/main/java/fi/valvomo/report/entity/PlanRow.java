package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.Row;
import fi.valvomo.producer.entity.RelationType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One line of the list of plans: a unit, its plan and its latest account.
 *
 * @param confirmedNumber version of the plan that counts; null while there is none
 * @param address where it is published, or null
 * @param brokenSince since when that address has not worked, or null
 * @param account the latest one, or null
 * @param signals what is wrong
 */
public record PlanRow(
    UUID unitId,
    String unitName,
    UUID producerId,
    String producerName,
    RelationType relation,
    Integer confirmedNumber,
    LocalDate confirmedOn,
    String address,
    LocalDate publishedOn,
    Instant checkedAt,
    Instant brokenSince,
    LatestAccount account,
    List<PlanSignal> signals) {

  static final String COLUMNS =
      "u.id, u.name, u.producer_id, p.name as producer_name, coalesce(r.type, n.relation) as relation, n.confirmed_number,"
          + " n.confirmed_on, n.address, n.published_on, l.checked_at, l.broken_since,"
          + " a.id as account_id, a.period_from, a.period_to, a.state, a.due_on,"
          + " a.settled_at is not null as settled, a.broken_since as account_broken_since";

  /** The latest account of a plan. */
  public record LatestAccount(
      UUID id,
      LocalDate periodFrom,
      LocalDate periodTo,
      AccountState state,
      LocalDate dueOn,
      boolean overdue) {}

  static PlanRow of(Row row, LocalDate today, LocalDate unchangedBefore) {
    LocalDate confirmedOn = row.date(6);
    String address = row.text(7);
    Instant broken = row.instant(10);
    LatestAccount account = account(row, today);
    List<PlanSignal> signals = new ArrayList<>();
    if (confirmedOn == null) {
      signals.add(PlanSignal.NO_PLAN);
    } else if (address == null) {
      signals.add(PlanSignal.NOT_PUBLISHED);
    }
    if (row.flag(16) || row.flag(18)) {
      signals.add(PlanSignal.ACCOUNT_MISSING);
    }
    if (broken != null || row.instant(17) != null) {
      signals.add(PlanSignal.LINK_BROKEN);
    }
    if (confirmedOn != null && confirmedOn.isBefore(unchangedBefore)) {
      signals.add(PlanSignal.UNCHANGED);
    }
    return new PlanRow(
        row.uuid(0),
        row.text(1),
        row.uuid(2),
        row.text(3),
        row.constant(4, RelationType.class),
        row.integer(5),
        confirmedOn,
        address,
        row.date(8),
        row.instant(9),
        broken,
        account,
        List.copyOf(signals));
  }

  private static LatestAccount account(Row row, LocalDate today) {
    if (row.uuid(11) == null) {
      return null;
    }
    AccountState state = row.constant(14, AccountState.class);
    LocalDate dueOn = row.date(15);
    boolean awaited =
        !row.flag(16) && state != AccountState.PUBLISHED && state != AccountState.CHECKED;
    return new LatestAccount(
        row.uuid(11), row.date(12), row.date(13), state, dueOn, awaited && dueOn.isBefore(today));
  }

  Cursor cursor() {
    return Cursor.of(unitName, unitId);
  }
}
