package fi.valvomo.agreement.entity;

import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One last day of an agreement in the calendar. */
public record AgreementDayRow(
    UUID id,
    UUID agreementId,
    AgreementType agreementType,
    String agreementName,
    @Schema(nullable = true) String agreementNumber,
    AgreementDayKind kind,
    String what,
    LocalDate dueOn,
    AgreementDayState state,
    @Schema(nullable = true) AgreementDayOutcome outcome,
    @Schema(nullable = true) String note,
    @Schema(nullable = true) String handledBy,
    @Schema(nullable = true) Instant handledAt) {

  static final String SELECT =
      "select d.id, a.id as agreement, a.type, a.name, a.number, d.kind, d.what, d.due_on, d.state,"
          + " d.outcome, d.note, d.handled_by, d.handled_at"
          + " from agreement_day d join agreement a on a.id = d.agreement_id";

  static AgreementDayRow of(Row row) {
    return new AgreementDayRow(
        row.uuid(0),
        row.uuid(1),
        row.constant(2, AgreementType.class),
        row.text(3),
        row.text(4),
        row.constant(5, AgreementDayKind.class),
        row.text(6),
        row.date(7),
        row.constant(8, AgreementDayState.class),
        row.constant(9, AgreementDayOutcome.class),
        row.text(10),
        row.text(11),
        row.instant(12));
  }

  Cursor cursor() {
    return Cursor.of(dueOn, id);
  }
}
