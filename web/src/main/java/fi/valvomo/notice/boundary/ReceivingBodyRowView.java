package fi.valvomo.notice.boundary;

import fi.valvomo.kernel.boundary.Tagged;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.notice.entity.ReceivingBody;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of the table of those to whom notices are transferred. */
public record ReceivingBodyRowView(
    UUID id,
    long version,
    String nameFi,
    String nameSv,
    String nameEn,
    @Schema(nullable = true) String address,
    boolean authority,
    Language language,
    LocalDate validFrom,
    @Schema(nullable = true) LocalDate validTo)
    implements Tagged {

  static ReceivingBodyRowView of(ReceivingBody of) {
    return new ReceivingBodyRowView(
        of.id(),
        of.version(),
        of.name().fi(),
        of.name().sv(),
        of.name().en(),
        of.address(),
        of.authority(),
        of.language(),
        of.validFrom(),
        of.validTo());
  }
}
