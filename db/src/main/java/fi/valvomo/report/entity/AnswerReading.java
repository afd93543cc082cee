package fi.valvomo.report.entity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One value as it can be stored.
 *
 * @param value the value, in the shape of its kind where it has it, else as written
 * @param code what keeps it from being stored at all, or null
 * @param details of the code
 * @param unfinished what is wrong with it once the report is sent, or null
 */
record AnswerReading(Object value, String code, List<Object> details, String unfinished) {

  static final int LONGEST_TEXT = 500;
  static final int LONGEST_PARAGRAPHS = 10_000;
  static final int LONGEST_COMMENT = 4_000;
  private static final int LONGEST_DATE = 40;
  private static final int MOST_FILES = 20;

  /** A value of any kind but a table; never asked of what is absent. */
  static AnswerReading of(TemplateField field, Object raw) {
    return switch (field.kind()) {
      case NUMBER -> number(raw);
      case TEXT -> text(raw, LONGEST_TEXT);
      case LONG_TEXT -> text(raw, LONGEST_PARAGRAPHS);
      case DATE -> date(raw);
      case YES_NO -> raw instanceof Boolean ? right(raw) : wrong(raw, "value");
      case CHOICE -> raw instanceof String ? picked(field, raw, List.of(raw)) : wrong(raw, "value");
      case CHOICES -> raw instanceof List<?> all ? picked(field, raw, all) : wrong(raw, "value");
      case FILE -> files(raw);
      case TABLE -> throw new IllegalArgumentException(field.id());
    };
  }

  static AnswerReading text(Object raw, int longest) {
    if (!(raw instanceof String text) || text.indexOf('\0') >= 0) {
      return wrong(raw, "value");
    }
    return text.length() > longest ? wrong(raw, "tooLong", longest) : right(text);
  }

  private static AnswerReading number(Object raw) {
    if (raw instanceof String written) {
      if (written.length() > NumberText.LONGEST) {
        return wrong(raw, "tooLong", NumberText.LONGEST);
      }
      AnswerReading asWritten = text(raw, NumberText.LONGEST);
      return NumberText.read(written)
          .map(AnswerReading::right)
          .orElse(asWritten.code() == null ? unfinished(raw, "number") : asWritten);
    }
    Optional<BigDecimal> number =
        raw instanceof Number given ? NumberText.read(given) : Optional.empty();
    return number.map(AnswerReading::right).orElseGet(() -> wrong(raw, "number"));
  }

  private static AnswerReading date(Object raw) {
    AnswerReading text = text(raw, LONGEST_DATE);
    if (text.code() != null) {
      return text;
    }
    try {
      return right(LocalDate.parse((String) raw).toString());
    } catch (DateTimeParseException halfWritten) {
      return unfinished(raw, "date");
    }
  }

  private static AnswerReading picked(TemplateField field, Object raw, List<?> codes) {
    List<String> known = field.options().stream().map(FieldOption::code).toList();
    boolean all = known.containsAll(codes) && codes.stream().distinct().count() == codes.size();
    return all ? right(raw) : wrong(raw, "unknownOption");
  }

  private static AnswerReading files(Object raw) {
    if (!(raw instanceof List<?> ids)) {
      return wrong(raw, "value");
    }
    if (ids.size() > MOST_FILES) {
      return wrong(raw, "tooMany", MOST_FILES);
    }
    return ids.stream().allMatch(AnswerReading::isId) ? right(raw) : wrong(raw, "value");
  }

  private static boolean isId(Object id) {
    try {
      return id instanceof String text && UUID.fromString(text).toString().equals(text);
    } catch (IllegalArgumentException noId) {
      return false;
    }
  }

  private static AnswerReading right(Object value) {
    return new AnswerReading(value, null, List.of(), null);
  }

  private static AnswerReading wrong(Object raw, String code, Object... details) {
    return new AnswerReading(raw, code, List.of(details), null);
  }

  private static AnswerReading unfinished(Object raw, String code) {
    return new AnswerReading(raw, null, List.of(), code);
  }
}
