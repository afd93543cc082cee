package fi.valvomo.notice.entity;

import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What is said of a body to which notices are transferred.
 *
 * @param address where letters go, or null
 * @param authority whether it is an authority (viranomainen)
 * @param language in which it is written to: letters are Finnish or Swedish
 * @param validTo last day, or null
 */
public record ReceivingBodyFacts(
    String nameFi,
    String nameSv,
    String nameEn,
    String address,
    boolean authority,
    Language language,
    LocalDate validFrom,
    LocalDate validTo) {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_ADDRESS = 400;

  /**
   * Refuses what cannot be right, all at once.
   *
   * @throws InvalidException at the fields
   */
  void check() {
    List<FieldError> errors = new ArrayList<>();
    checkName("nameFi", nameFi, errors);
    checkName("nameSv", nameSv, errors);
    checkName("nameEn", nameEn, errors);
    if (address != null && address.length() > LONGEST_ADDRESS) {
      errors.add(FieldError.of("address", "tooLong", LONGEST_ADDRESS));
    }
    if (language == null) {
      errors.add(FieldError.of("language", "required"));
    } else if (language == Language.EN) {
      errors.add(FieldError.of("language", "value"));
    }
    if (validFrom == null) {
      errors.add(FieldError.of("validFrom", "required"));
    } else if (validTo != null && validTo.isBefore(validFrom)) {
      errors.add(FieldError.of("validTo", "endsBeforeItBegins", validFrom));
    }
    if (!errors.isEmpty()) {
      throw new InvalidException(errors);
    }
  }

  private static void checkName(String field, String name, List<FieldError> errors) {
    if (name == null || name.isBlank()) {
      errors.add(FieldError.of(field, "required"));
    } else if (name.strip().length() > LONGEST_NAME) {
      errors.add(FieldError.of(field, "tooLong", LONGEST_NAME));
    }
  }
}
