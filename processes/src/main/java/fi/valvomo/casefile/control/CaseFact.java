package fi.valvomo.casefile.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One fact of a thing in a case.
 *
 * @param name stable name, such as {@code description} or {@code plan.1.cause}
 * @param value text, constant's name, ISO date or instant
 */
public record CaseFact(String name, String value) {

  /** Gathers the facts of a thing; what is not known is left out. */
  public static final class Facts {

    private final List<CaseFact> facts = new ArrayList<>();

    public Facts add(String name, Object value) {
      if (value != null && !value.toString().isBlank()) {
        facts.add(new CaseFact(name, value.toString()));
      }
      return this;
    }

    /** Who did it and when. */
    public Facts add(String name, String by, Instant at) {
      return add(name + "By", by).add(name + "At", at);
    }

    public Facts add(String name, LocalDate day) {
      return add(name, (Object) day);
    }

    public List<CaseFact> all() {
      return List.copyOf(facts);
    }
  }
}
