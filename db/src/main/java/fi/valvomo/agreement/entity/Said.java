package fi.valvomo.agreement.entity;

import fi.valvomo.kernel.entity.InvalidException;

/** What people have to say in words. */
final class Said {

  private Said() {}

  /**
   * The words, without what surrounds them.
   *
   * @throws InvalidException where nothing was said
   */
  static String required(String field, String text) {
    if (text == null || text.isBlank()) {
      throw InvalidException.of(field, "required");
    }
    return text.strip();
  }
}
