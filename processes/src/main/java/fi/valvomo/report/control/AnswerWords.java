package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.Language;
import fi.valvomo.report.entity.FieldOption;
import fi.valvomo.report.entity.TemplateField;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** An answer in words, for receipts, findings and files. */
final class AnswerWords {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");

  /**
   * Units that the ready templates ask for by a Finnish word; all others are written as they are.
   */
  private static final Map<String, String> OUR_UNITS =
      Map.of("kpl", "pieces", "hlö", "persons", "pv", "days");

  private final Language language;
  private final UnaryOperator<String> words;

  /**
   * Words in one language.
   *
   * @param words texts of {@code yes}, {@code no}, {@code files} and {@code unit.<ours>}
   */
  AnswerWords(Language language, UnaryOperator<String> words) {
    this.language = language;
    this.words = words;
  }

  /** The answer of a field; empty where there is none. */
  String of(TemplateField field, Object answer) {
    if (answer == null) {
      return "";
    }
    return switch (field.kind()) {
      case NUMBER -> number(field, answer);
      case YES_NO -> words.apply(Boolean.TRUE.equals(answer) ? "yes" : "no");
      case CHOICE -> label(field, answer);
      case CHOICES -> labels(field, answer);
      case DATE -> date(answer);
      case FILE -> ((List<?>) answer).size() + " " + words.apply("files");
      case TABLE -> table(field, answer);
      case TEXT, LONG_TEXT -> answer.toString();
    };
  }

  private String number(TemplateField field, Object answer) {
    String number =
        answer instanceof BigDecimal exact
            ? exact.toPlainString().replace('.', ',')
            : answer.toString();
    return field.unit() == null ? number : number + " " + unit(field.unit());
  }

  private String unit(String unit) {
    String ours = OUR_UNITS.get(unit);
    return ours == null ? unit : words.apply("unit." + ours);
  }

  private static String date(Object answer) {
    try {
      return DAY.format(LocalDate.parse(answer.toString()));
    } catch (DateTimeException halfWritten) {
      return answer.toString();
    }
  }

  private String labels(TemplateField field, Object answer) {
    List<?> codes = answer instanceof List<?> many ? many : List.of(answer);
    return codes.stream().map(code -> label(field, code)).collect(Collectors.joining(", "));
  }

  private String label(TemplateField field, Object code) {
    return field.options().stream()
        .filter(option -> option.code().equals(code))
        .map(FieldOption::label)
        .map(label -> label.in(language))
        .findFirst()
        .orElse(String.valueOf(code));
  }

  private String table(TemplateField field, Object answer) {
    List<?> rows = answer instanceof List<?> many ? many : List.of();
    return rows.stream().map(row -> row(field, row)).collect(Collectors.joining("\n"));
  }

  private String row(TemplateField field, Object row) {
    Map<?, ?> cells = row instanceof Map<?, ?> map ? map : Map.of();
    return field.columns().stream()
        .filter(column -> cells.get(column.id()) != null)
        .map(column -> column.label().in(language) + ": " + of(column, cells.get(column.id())))
        .collect(Collectors.joining("; "));
  }
}
