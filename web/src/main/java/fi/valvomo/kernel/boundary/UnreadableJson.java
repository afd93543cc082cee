package fi.valvomo.kernel.boundary;

import jakarta.json.bind.JsonbException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where in a JSON text the reader stumbled. */
final class UnreadableJson {

  private static final Pattern PROPERTY = Pattern.compile("property '([\\w.\\[\\]]+)'");

  private static final Pattern WORD = Pattern.compile("No enum constant [\\w.$]+\\.([^.]*)$");

  private static final Pattern TYPE =
      Pattern.compile("(?:into type: |Error parsing )(?:class )?(?:\\w+\\.)*(\\w+)");

  private UnreadableJson() {}

  /** Path of the field as far as the reader told it, or null where the text is no JSON at all. */
  static String field(Causes causes) {
    String path =
        causes.chain().stream()
            .filter(JsonbException.class::isInstance)
            .map(cause -> property(cause.getMessage()))
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining("."));
    return path.isEmpty() ? null : path;
  }

  /** The word that is none of a field's words, or null; the reader does not tell which field. */
  static String unknownWord(Causes causes) {
    return causes.chain().stream()
        .map(cause -> WORD.matcher(String.valueOf(cause.getMessage())))
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .findFirst()
        .orElse(null);
  }

  /** What is wanted in the field instead, as the key of a message. */
  static String wanted(Causes causes) {
    return causes.chain().stream()
        .map(cause -> TYPE.matcher(String.valueOf(cause.getMessage())))
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .map(UnreadableJson::kind)
        .reduce("value", (outer, inner) -> inner);
  }

  private static String kind(String type) {
    return switch (type) {
      case "BigDecimal", "double", "Double" -> "numberWanted";
      case "int", "Integer", "long", "Long" -> "wholeNumberWanted";
      case "LocalDate" -> "dayWanted";
      default -> "value";
    };
  }

  private static String property(String message) {
    Matcher found = PROPERTY.matcher(message == null ? "" : message);
    return found.find() ? found.group(1) : null;
  }
}
