package fi.valvomo.kernel.entity;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a page of a list ends: the sort keys of its last row. Travels as one opaque word.
 *
 * @param keys the values as text, in the order of the sort
 */
public record Cursor(List<String> keys) {

  private static final String SEPARATOR = "\u001f";

  public static Cursor of(Object... keys) {
    return new Cursor(Arrays.stream(keys).map(String::valueOf).toList());
  }

  public String encode() {
    String joined = keys.stream().collect(Collectors.joining(SEPARATOR));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(joined.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a cursor of the given number of keys; null stays null.
   *
   * @throws InvalidException on field {@code after} when the text is not such a cursor
   */
  public static Cursor decode(String text, int size) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      String joined = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      List<String> keys = List.of(joined.split(SEPARATOR, -1));
      if (keys.size() == size) {
        return new Cursor(keys);
      }
    } catch (IllegalArgumentException notBase64) {
      // answered below, as any other text that is no cursor
    }
    throw InvalidException.of("after", "cursor");
  }
}
