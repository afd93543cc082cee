package fi.valvomo.producer.entity;

import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.InvalidException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the contract, rulebook or terms of a grant say may follow (sopimuksen mukaiset
 * seuraamukset): each kind with its amount or trigger in words. 612/2021 15 §.
 *
 * @param terms the words of the agreement by kind
 */
public record AgreedConsequences(Map<ConsequenceKind, String> terms) {

  /** An agreement that says nothing. */
  public static final AgreedConsequences NONE = new AgreedConsequences(Map.of());

  private static final String FIELD = "allowedConsequences";
  private static final int LONGEST = 500;

  public AgreedConsequences {
    Map<ConsequenceKind, String> clean = new EnumMap<>(ConsequenceKind.class);
    terms.forEach((kind, text) -> clean.put(kind, checked(text)));
    terms = Collections.unmodifiableMap(clean);
  }

  /** Whether and how the agreement speaks of this kind. */
  public Optional<String> of(ConsequenceKind kind) {
    return Optional.ofNullable(terms.get(kind));
  }

  /** Says no to what a relation of this kind cannot agree on. */
  public void checkFor(RelationType relation) {
    for (ConsequenceKind kind : terms.keySet()) {
      if (!kind.canBeAgreedIn(relation)) {
        throw InvalidException.of(FIELD, "notAgreedSo", kind);
      }
    }
  }

  private static String checked(String text) {
    String plain = text == null ? "" : text.replaceAll("[\\p{Cntrl}|]+", " ").strip();
    if (plain.isEmpty()) {
      throw new InvalidException(java.util.List.of(FieldError.of(FIELD, "termsOfConsequence")));
    }
    if (plain.length() > LONGEST) {
      throw InvalidException.of(FIELD, "tooLong", LONGEST);
    }
    return plain;
  }

  /** As one line: {@code CONTRACT_FINE: 150 € | TERMINATION: …}. */
  public String asLine() {
    StringBuilder line = new StringBuilder();
    terms.forEach(
        (kind, text) ->
            line.append(line.isEmpty() ? "" : " | ").append(kind).append(": ").append(text));
    return line.toString();
  }

  /**
   * Reads {@link #asLine} again, as import files have it too.
   *
   * @throws InvalidException when a part does not begin with a known kind and a colon
   */
  public static AgreedConsequences ofLine(String line) {
    Map<ConsequenceKind, String> terms = new EnumMap<>(ConsequenceKind.class);
    if (line != null && !line.isBlank()) {
      for (String part : line.split("\\|")) {
        int colon = part.indexOf(':');
        String name = colon < 0 ? part.strip() : part.substring(0, colon).strip();
        String before = terms.put(kind(name), colon < 0 ? "" : part.substring(colon + 1));
        if (before != null) {
          throw InvalidException.of(FIELD, "consequenceTwice", name);
        }
      }
    }
    return new AgreedConsequences(terms);
  }

  private static ConsequenceKind kind(String name) {
    for (ConsequenceKind kind : ConsequenceKind.values()) {
      if (kind.name().equalsIgnoreCase(name)) {
        return kind;
      }
    }
    throw InvalidException.of(FIELD, "consequenceKind", name);
  }
}
