package fi.valvomo.report.control;

import fi.valvomo.casefile.control.Digest;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Answers as one text that is the same wherever it is made: JSON in UTF-8, keys in order, no
 * spaces, numbers without needless zeros. The receipt quotes its SHA-256.
 */
final class CanonicalAnswers {

  // asked for once: each asking goes through the whole class path
  private static final JsonProvider JSON = JsonProvider.provider();

  private CanonicalAnswers() {}

  static String text(Map<String, Object> answers) {
    return value(answers);
  }

  /** Hex in small letters. */
  static String sha256(Map<String, Object> answers) {
    return Digest.of(text(answers).getBytes(StandardCharsets.UTF_8));
  }

  private static String value(Object value) {
    if (value instanceof Map<?, ?> map) {
      TreeMap<String, Object> inOrder = new TreeMap<>();
      map.forEach((key, each) -> inOrder.put(String.valueOf(key), each));
      return inOrder.entrySet().stream()
          .filter(entry -> entry.getValue() != null)
          .map(entry -> quoted(entry.getKey()) + ":" + value(entry.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(CanonicalAnswers::value).collect(Collectors.joining(",", "[", "]"));
    }
    if (value instanceof Number number) {
      BigDecimal exact = new BigDecimal(number.toString()).stripTrailingZeros();
      return exact.toPlainString();
    }
    return value instanceof Boolean ? value.toString() : quoted(String.valueOf(value));
  }

  private static String quoted(String text) {
    return JSON.createValue(text).toString();
  }
}
