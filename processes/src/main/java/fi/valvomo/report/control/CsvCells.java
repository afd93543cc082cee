package fi.valvomo.report.control;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rows of a CSV file as the spreadsheets of comma countries read them: semicolons, decimal commas,
 * UTF-8 with its mark. A text that a spreadsheet would take for a formula is made harmless.
 */
public final class CsvCells {

  /** Excel knows UTF-8 by it only. */
  public static final String MARK = "\uFEFF";

  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?");

  private CsvCells() {}

  /** One line of a file, with its end. */
  public static String row(List<String> cells) {
    return cells.stream().map(CsvCells::cell).collect(Collectors.joining(";", "", "\r\n"));
  }

  private static String cell(String text) {
    String harmless = harmless(text == null ? "" : text);
    boolean plain = harmless.chars().noneMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
    return plain ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
  }

  /** A leading apostrophe makes a spreadsheet show the text and calculate nothing. */
  static String harmless(String text) {
    boolean formula = FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
    return formula ? "'" + text : text;
  }

  /** What was written before it was made harmless. */
  static String asWritten(String cell) {
    boolean marked = cell.startsWith("'") && FORMULA.matcher(cell.substring(1)).matches();
    return marked ? cell.substring(1) : cell;
  }
}
