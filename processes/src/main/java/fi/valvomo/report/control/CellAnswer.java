package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.LocalizedText;
import fi.valvomo.report.entity.FieldKind;
import fi.valvomo.report.entity.FieldOption;
import fi.valvomo.report.entity.TemplateContent;
import fi.valvomo.report.entity.TemplateField;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An answer in one cell of a file, and back; a table takes rows of cells side by side. What cannot
 * be read stays as written, so that the check of answers names what is wrong with it.
 */
final class CellAnswer {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern CELL = Pattern.compile("answers\\.(\\w+)\\[(\\d+)]\\.(\\w+)");
  private static final Set<String> YES = Set.of("kyllä", "k", "ja", "j", "yes", "y", "true", "1");
  private static final Set<String> NO = Set.of("ei", "e", "nej", "n", "no", "false", "0");

  private static final Pattern NUMBERED = Pattern.compile("(\\w+)\\.([1-9]\\d{0,3})\\.(\\w+)");

  /** Rows of a table that a file has at least, for who writes the first ones. */
  private static final int FEWEST_ROWS = 3;

  private CellAnswer() {}

  /**
   * The columns of a file: every field that fits into cells, and comments where asked for. A table
   * is as long as the longest among the answers, so that nothing falls off the edge of the file.
   */
  static List<String> columns(
      TemplateContent questions, Collection<? extends Map<String, Object>> answers) {
    List<String> columns = new ArrayList<>();
    questions
        .fields()
        .filter(field -> field.kind() != FieldKind.FILE)
        .forEach(
            field -> {
              if (field.kind() == FieldKind.TABLE) {
                columns.addAll(cellsOf(field, longest(field, answers)));
              } else {
                columns.add(field.id());
              }
              if (field.commentWhen() != null) {
                columns.add(field.commentKey());
              }
            });
    return columns;
  }

  private static int longest(
      TemplateField table, Collection<? extends Map<String, Object>> answers) {
    return answers.stream()
        .mapToInt(given -> rows(table, given).size())
        .reduce(FEWEST_ROWS, Math::max);
  }

  private static List<?> rows(TemplateField table, Map<String, Object> answers) {
    return answers.get(table.id()) instanceof List<?> rows ? rows : List.of();
  }

  private static List<String> cellsOf(TemplateField table, int rows) {
    List<String> names = new ArrayList<>();
    for (int row = 1; row <= rows; row++) {
      for (TemplateField column : table.columns()) {
        names.add(name(table, row, column));
      }
    }
    return names;
  }

  /** Whether a file may have this column; of a table, any numbered row. */
  static boolean isColumn(String name, TemplateContent questions) {
    Matcher cell = NUMBERED.matcher(name);
    if (!cell.matches()) {
      return columns(questions, List.of()).contains(name);
    }
    return questions
        .field(cell.group(1))
        .filter(field -> field.kind() == FieldKind.TABLE)
        .filter(table -> table.columns().stream().anyMatch(one -> one.id().equals(cell.group(3))))
        .isPresent();
  }

  private static String name(TemplateField table, int row, TemplateField column) {
    return table.id() + "." + row + "." + column.id();
  }

  /**
   * What a person reads of a column: the question in words; the name itself where there are none.
   */
  static String label(String column, TemplateContent questions, Language language) {
    String[] parts = column.split("\\.", 3);
    return questions
        .field(parts[0])
        .map(
            field ->
                parts.length < 3
                    ? parts.length == 1 ? field.label().in(language) : ""
                    : field.columns().stream()
                        .filter(cell -> cell.id().equals(parts[2]))
                        .map(cell -> cell.label().in(language) + " " + parts[1])
                        .findFirst()
                        .orElse(""))
        .orElse("");
  }

  /**
   * Puts what a line holds into the answers: an empty cell takes an answer away, a column that is
   * not there changes nothing.
   */
  static void put(TemplateField field, Map<String, String> cells, Map<String, Object> answers) {
    if (field.kind() == FieldKind.TABLE) {
      putTable(field, cells, answers);
    } else if (field.kind() != FieldKind.FILE) {
      put(field.id(), cells, answers, cell -> read(field, cell));
    }
    put(field.commentKey(), cells, answers, cell -> cell);
  }

  private static void put(
      String column,
      Map<String, String> cells,
      Map<String, Object> answers,
      Function<String, Object> read) {
    String cell = cells.get(column);
    if (cell != null && cell.isEmpty()) {
      answers.remove(column);
    } else if (cell != null) {
      answers.put(column, read.apply(cell));
    }
  }

  /** Rows that have no column in the file stay as they were saved, and so do single cells. */
  private static void putTable(
      TemplateField table, Map<String, String> cells, Map<String, Object> answers) {
    int last = lastRow(table, cells.keySet());
    if (last == 0) {
      return;
    }
    List<?> saved = rows(table, answers);
    List<Object> rows = new ArrayList<>();
    for (int row = 1; row <= Math.max(last, saved.size()); row++) {
      Map<String, Object> merged = new LinkedHashMap<>();
      if (row <= saved.size() && saved.get(row - 1) instanceof Map<?, ?> before) {
        before.forEach((column, value) -> merged.put(column.toString(), value));
      }
      for (TemplateField column : table.columns()) {
        String cell = cells.get(name(table, row, column));
        if (cell != null && cell.isEmpty()) {
          merged.remove(column.id());
        } else if (cell != null) {
          merged.put(column.id(), read(column, cell));
        }
      }
      if (!merged.isEmpty()) {
        rows.add(merged);
      }
    }
    answers.put(table.id(), rows);
  }

  private static int lastRow(TemplateField table, Set<String> columns) {
    return columns.stream()
        .map(NUMBERED::matcher)
        .filter(cell -> cell.matches() && cell.group(1).equals(table.id()))
        .mapToInt(cell -> Integer.parseInt(cell.group(2)))
        .max()
        .orElse(0);
  }

  /** The answer that a cell holds. */
  static Object read(TemplateField field, String cell) {
    return switch (field.kind()) {
      case YES_NO -> yesOrNo(cell);
      case DATE -> date(cell);
      case CHOICE -> code(field, cell);
      case CHOICES -> Arrays.stream(cell.split("\\|")).map(one -> code(field, one)).toList();
      default -> cell;
    };
  }

  private static Object yesOrNo(String cell) {
    String word = cell.toLowerCase(Locale.ROOT);
    if (YES.contains(word)) {
      return Boolean.TRUE;
    }
    return NO.contains(word) ? Boolean.FALSE : cell;
  }

  private static String date(String cell) {
    try {
      return LocalDate.parse(cell, DAY).toString();
    } catch (DateTimeException otherForm) {
      return cell;
    }
  }

  /** By its code or by its words in any language. */
  private static String code(TemplateField field, String cell) {
    String word = cell.strip();
    return field.options().stream()
        .filter(option -> option.code().equalsIgnoreCase(word) || isCalled(option.label(), word))
        .map(FieldOption::code)
        .findFirst()
        .orElse(word);
  }

  private static boolean isCalled(LocalizedText label, String word) {
    return word.equalsIgnoreCase(label.fi())
        || word.equalsIgnoreCase(label.sv())
        || word.equalsIgnoreCase(label.en());
  }

  /** The column of a path such as {@code answers.measures[0].what}, as files name it. */
  static String column(String path) {
    Matcher cell = CELL.matcher(path);
    return cell.matches()
        ? cell.group(1) + "." + (Integer.parseInt(cell.group(2)) + 1) + "." + cell.group(3)
        : path.replaceFirst("^answers\\.", "");
  }

  /** How the answer of a column stands in its cell; empty where there is none. */
  static String write(String column, Map<String, Object> answers) {
    String[] parts = column.split("\\.", 3);
    if (parts.length < 3) {
      return write(answers.get(column));
    }
    int row = Integer.parseInt(parts[1]) - 1;
    boolean there = answers.get(parts[0]) instanceof List<?> rows && row < rows.size();
    return there && ((List<?>) answers.get(parts[0])).get(row) instanceof Map<?, ?> cells
        ? write(cells.get(parts[2]))
        : "";
  }

  private static String write(Object answer) {
    if (answer == null) {
      return "";
    }
    if (answer instanceof Boolean yes) {
      return yes ? "kyllä" : "ei";
    }
    if (answer instanceof BigDecimal number) {
      return number.toPlainString().replace('.', ',');
    }
    return answer instanceof List<?> many
        ? many.stream().map(String::valueOf).collect(Collectors.joining("|"))
        : answer.toString();
  }
}
