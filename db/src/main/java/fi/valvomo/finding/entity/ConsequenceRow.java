package fi.valvomo.finding.entity;

import fi.valvomo.kernel.entity.Row;
import fi.valvomo.producer.entity.ConsequenceKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of a list of consequences. */
public record ConsequenceRow(
    UUID id,
    String caseNumber,
    UUID findingId,
    String findingTitle,
    UUID unitId,
    String unitName,
    UUID producerId,
    String producerName,
    @Schema(nullable = true) String businessId,
    @Schema(enumeration = {"OWN", "CONTRACT", "VOUCHER", "GRANT"}) String relation,
    ConsequenceKind kind,
    ConsequenceState state,
    @Schema(nullable = true) BigDecimal amount,
    Instant proposedAt,
    @Schema(nullable = true) LocalDate hearingDueOn,
    @Schema(nullable = true) Instant decidedAt,
    @Schema(nullable = true) LocalDate recordUntil) {

  static final String COLUMNS =
      "q.id, c.number, q.finding_id, f.title, q.unit_id, u.name as unit_name, q.producer_id,"
          + " p.name as producer_name, p.business_id, q.relation, q.kind, q.state,"
          + " cast(q.amount as text), q.proposed_at, q.hearing_due_on, q.decided_at,"
          + " q.record_until";

  /** The line as the party may read it. */
  ConsequenceRow toParty() {
    boolean untold = state == ConsequenceState.DECIDED;
    return new ConsequenceRow(
        id,
        caseNumber,
        findingId,
        findingTitle,
        unitId,
        unitName,
        producerId,
        producerName,
        businessId,
        relation,
        kind,
        state.toParty(),
        untold ? null : amount,
        proposedAt,
        hearingDueOn,
        untold ? null : decidedAt,
        untold ? null : recordUntil);
  }

  static ConsequenceRow of(Row row) {
    return new ConsequenceRow(
        row.uuid(0),
        row.text(1),
        row.uuid(2),
        row.text(3),
        row.uuid(4),
        row.text(5),
        row.uuid(6),
        row.text(7),
        row.text(8),
        row.text(9),
        row.constant(10, ConsequenceKind.class),
        row.constant(11, ConsequenceState.class),
        row.text(12) == null ? null : new BigDecimal(row.text(12)),
        row.instant(13),
        row.date(14),
        row.instant(15),
        row.date(16));
  }
}
