package fi.valvomo.casefile.entity;

import java.util.UUID;

/** Which cases are asked for; null does not restrict. */
public record CaseFilter(String search, UUID producerId, UUID unitId) {

  /** The words, or null where there are none. */
  String words() {
    return search == null || search.isBlank() ? null : search.strip();
  }
}
