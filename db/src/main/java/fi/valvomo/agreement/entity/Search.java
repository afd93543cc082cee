package fi.valvomo.agreement.entity;

import java.util.Locale;

/** What a person writes into a search box, as the store looks for it. */
final class Search {

  private Search() {}

  /** The text anywhere, as it is written; null finds everything. */
  static String pattern(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String escaped = text.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
    return "%" + escaped + "%";
  }
}
