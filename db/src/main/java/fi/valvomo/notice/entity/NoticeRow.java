package fi.valvomo.notice.entity;

import fi.valvomo.kernel.entity.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of a list of notices. What was told and who told it are not in it. */
public record NoticeRow(
    UUID id,
    String number,
    NoticeKind kind,
    IntakeChannel channel,
    NoticeState state,
    Instant receivedAt,
    boolean dangerNow,
    @Schema(nullable = true) Danger danger,
    @Schema(nullable = true) NoticePath path,
    @Schema(nullable = true) NoticeOutcome outcome,
    @Schema(nullable = true) UUID unitId,
    @Schema(nullable = true) String unitName,
    @Schema(nullable = true) UUID producerId,
    @Schema(nullable = true) String producerName,
    @Schema(nullable = true) String caseNumber,
    @Schema(nullable = true) LocalDate dueOn) {

  static final String COLUMNS =
      "n.id, n.number, n.kind, n.channel, n.state, n.received_at, n.danger_now, n.danger, n.path,"
          + " n.outcome, n.unit_id, u.name as unit_name, n.producer_id, p.name as producer_name,"
          + " c.number as case_number, n.due_on";

  static NoticeRow of(Row row) {
    return new NoticeRow(
        row.uuid(0),
        row.text(1),
        row.constant(2, NoticeKind.class),
        row.constant(3, IntakeChannel.class),
        row.constant(4, NoticeState.class),
        row.instant(5),
        row.flag(6),
        row.constant(7, Danger.class),
        row.constant(8, NoticePath.class),
        row.constant(9, NoticeOutcome.class),
        row.uuid(10),
        row.text(11),
        row.uuid(12),
        row.text(13),
        row.text(14),
        row.date(15));
  }

  /** The same as its own sender may see it: not how the organiser judged it. */
  NoticeRow forSender() {
    return new NoticeRow(
        id,
        number,
        kind,
        channel,
        state,
        receivedAt,
        dangerNow,
        null,
        null,
        null,
        unitId,
        unitName,
        producerId,
        producerName,
        null,
        null);
  }
}
