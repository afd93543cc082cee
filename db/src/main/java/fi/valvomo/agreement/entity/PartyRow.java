package fi.valvomo.agreement.entity;

import fi.valvomo.kernel.entity.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One party of an agreement with its name; a service line may have names in other languages.
 *
 * @param producerName of a unit's producer, or null of a service line
 * @param measured whether targets of the agreement concern it
 * @param lots that it serves; empty of a party of the whole agreement
 */
public record PartyRow(
    UUID id,
    long version,
    PartyType type,
    UUID partyId,
    String name,
    @Schema(nullable = true) String nameSv,
    @Schema(nullable = true) String nameEn,
    @Schema(nullable = true) UUID producerId,
    @Schema(nullable = true) String producerName,
    boolean measured,
    List<String> lots,
    LocalDate validFrom,
    @Schema(nullable = true) LocalDate validTo) {

  static PartyRow of(Row row) {
    return new PartyRow(
        row.uuid(0),
        row.number(1),
        row.constant(2, PartyType.class),
        row.uuid(3),
        row.text(4),
        row.text(5),
        row.text(6),
        row.uuid(7),
        row.text(8),
        row.flag(9),
        LotNames.of(row.text(10)),
        row.date(11),
        row.date(12));
  }
}
