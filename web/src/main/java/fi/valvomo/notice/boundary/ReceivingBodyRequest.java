package fi.valvomo.notice.boundary;

import fi.valvomo.kernel.entity.Language;
import fi.valvomo.notice.entity.ReceivingBodyFacts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** What an administrator says of a body to which notices are transferred. */
public record ReceivingBodyRequest(
    @NotBlank String nameFi,
    @NotBlank String nameSv,
    @NotBlank String nameEn,
    String address,
    boolean authority,
    @NotNull Language language,
    @NotNull LocalDate validFrom,
    LocalDate validTo) {

  ReceivingBodyFacts toFacts() {
    return new ReceivingBodyFacts(
        nameFi, nameSv, nameEn, address, authority, language, validFrom, validTo);
  }
}
