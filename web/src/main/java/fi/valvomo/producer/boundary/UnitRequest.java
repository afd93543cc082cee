package fi.valvomo.producer.boundary;

import fi.valvomo.kernel.entity.Language;
import fi.valvomo.producer.entity.Oid;
import fi.valvomo.producer.entity.UnitFacts;
import fi.valvomo.producer.entity.UnitType;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person says about a unit; {@link UnitFacts} checks it. */
public record UnitRequest(
    @NotNull UUID producerId,
    @Schema(required = true) String name,
    String nameSv,
    String oid,
    String soteriNumber,
    @Schema(required = true) UnitType type,
    String address,
    String postalCode,
    String city,
    String area,
    String responsiblePerson,
    String phone,
    String email,
    @Schema(required = true) Language language,
    Integer places) {

  UnitFacts toFacts() {
    return new UnitFacts(
        name,
        nameSv,
        Oid.of(oid),
        soteriNumber,
        type,
        address,
        postalCode,
        city,
        area,
        responsiblePerson,
        phone,
        email,
        language,
        places);
  }
}
