package fi.valvomo.agreement.entity;

import fi.valvomo.kernel.entity.Row;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One agreement in a list.
 *
 * @param parties names of its producers and service lines, or null while it has none
 * @param targets how many targets of all times it has
 */
public record AgreementRow(
    UUID id,
    AgreementType type,
    @Schema(nullable = true) String number,
    String name,
    LocalDate validFrom,
    @Schema(nullable = true) LocalDate validTo,
    @Schema(nullable = true) String parties,
    int targets) {

  static AgreementRow of(Row row) {
    return new AgreementRow(
        row.uuid(0),
        row.constant(1, AgreementType.class),
        row.text(2),
        row.text(3),
        row.date(4),
        row.date(5),
        row.text(6),
        row.integer(7));
  }
}
