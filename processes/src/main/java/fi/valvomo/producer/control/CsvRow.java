package fi.valvomo.producer.control;

import fi.valvomo.kernel.entity.InvalidException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One row of an import file. Cells are text whatever they look like: a formula stays the text that
 * it is.
 *
 * @param line where the row begins in the file
 * @param cells the text of each column of the file, never null
 */
public record CsvRow<C extends CsvColumn>(long line, Map<C, String> cells) {

  private static final List<DateTimeFormatter> DATES =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT));

  public String text(C column) {
    return cells.get(column);
  }

  /** Whether the file has the column at all. */
  public boolean has(C column) {
    return cells.containsKey(column);
  }

  public boolean isEmpty(C column) {
    return text(column).isBlank();
  }

  public <E extends Enum<E>> E constant(C column, Class<E> type) {
    String name = text(column).strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElseThrow(() -> invalid(column, isEmpty(column) ? "required" : "constant", all(type)));
  }

  public LocalDate date(C column) {
    if (isEmpty(column)) {
      return null;
    }
    for (DateTimeFormatter form : DATES) {
      try {
        return LocalDate.parse(text(column).strip(), form);
      } catch (DateTimeException otherForm) {
        // the next form, or refused below
      }
    }
    throw invalid(column, "date");
  }

  /** Yes where nothing is said. */
  public boolean yes(C column) {
    return switch (text(column).strip().toLowerCase(Locale.ROOT)) {
      case "", "kyllä", "k", "true", "1" -> true;
      case "ei", "e", "false", "0" -> false;
      default -> throw invalid(column, "yesNo");
    };
  }

  Integer number(C column) {
    if (isEmpty(column)) {
      return null;
    }
    String digits = text(column).strip();
    if (digits.matches("\\d{1,6}")) {
      return Integer.valueOf(digits);
    }
    throw invalid(column, "places");
  }

  private static String all(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
  }

  private static InvalidException invalid(CsvColumn column, String code, Object... details) {
    return InvalidException.of(column.field(), code, details);
  }
}
