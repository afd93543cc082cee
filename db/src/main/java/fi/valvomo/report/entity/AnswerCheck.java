package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.FieldError;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks at the answers of a report by what its template asks. A draft is looked at for shapes and
 * lengths only, so that a person can save what is half written; a report that is sent must be
 * complete.
 */
public final class AnswerCheck {

  private static final int MOST_ROWS = 200;

  private final TemplateContent content;
  private final Map<String, Object> given;
  private final boolean whole;
  private final Map<String, Object> kept = new LinkedHashMap<>();
  private final Set<String> shown = new LinkedHashSet<>();
  private final List<FieldError> errors = new ArrayList<>();

  private AnswerCheck(TemplateContent content, Map<String, Object> given, boolean whole) {
    this.content = content;
    this.given = given;
    this.whole = whole;
  }

  /** A draft: what is half written is kept as written, what stands in closed follow-ups too. */
  public static CheckedAnswers draft(TemplateContent content, Map<String, Object> answers) {
    return new AnswerCheck(content, answers, false).check();
  }

  /** A report to be sent: answers of follow-ups that are not shown are dropped. */
  public static CheckedAnswers complete(TemplateContent content, Map<String, Object> answers) {
    return new AnswerCheck(content, answers, true).check();
  }

  private CheckedAnswers check() {
    Set<String> known = new LinkedHashSet<>();
    content.fields().forEach(field -> known.addAll(List.of(field.id(), field.commentKey())));
    given.keySet().stream()
        .filter(key -> !known.contains(key))
        .forEach(key -> errors.add(FieldError.of("answers." + key, "unknownField")));
    content.fields().forEach(this::field);
    return new CheckedAnswers(kept, List.copyOf(errors));
  }

  private void field(TemplateField field) {
    boolean open = isShown(field);
    if (open) {
      shown.add(field.id());
    } else if (whole) {
      return;
    }
    String path = "answers." + field.id();
    Object raw = given.get(field.id());
    Object value = isAbsent(raw) ? null : read(field, raw, path);
    if (value != null) {
      kept.put(field.id(), value);
    } else if (whole && field.required() && isAbsent(raw)) {
      errors.add(FieldError.of(path, "required"));
    }
    comment(field, value);
  }

  private Object read(TemplateField field, Object raw, String path) {
    return field.kind() == FieldKind.TABLE ? table(field, raw, path) : value(field, raw, path);
  }

  private Object value(TemplateField field, Object raw, String path) {
    AnswerReading reading = AnswerReading.of(field, raw);
    if (reading.code() != null) {
      errors.add(new FieldError(path, reading.code(), reading.details()));
    } else if (whole && reading.unfinished() != null) {
      errors.add(FieldError.of(path, reading.unfinished()));
    } else if (whole && reading.value() instanceof BigDecimal number) {
      NumberBounds.error(field, number, path).ifPresent(errors::add);
    }
    return reading.value();
  }

  private Object table(TemplateField field, Object raw, String path) {
    if (!(raw instanceof List<?> rows)) {
      errors.add(FieldError.of(path, "value"));
      return raw;
    }
    if (rows.size() > MOST_ROWS) {
      errors.add(FieldError.of(path, "tooMany", MOST_ROWS));
      return raw;
    }
    List<Object> read = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Object row = row(field, rows.get(i), path + "[" + i + "]");
      if (row != null) {
        read.add(row);
      }
    }
    if (whole && read.isEmpty() && field.required()) {
      errors.add(FieldError.of(path, "required"));
    }
    return read.isEmpty() ? null : read;
  }

  /** One row; null for an empty one in a report that is sent. */
  private Object row(TemplateField table, Object raw, String path) {
    if (!(raw instanceof Map<?, ?> cells)) {
      errors.add(FieldError.of(path, "value"));
      return raw;
    }
    if (whole && cells.values().stream().allMatch(AnswerCheck::isAbsent)) {
      return null;
    }
    List<String> known = table.columns().stream().map(TemplateField::id).toList();
    cells.keySet().stream()
        .filter(key -> !known.contains(String.valueOf(key)))
        .forEach(key -> errors.add(FieldError.of(path + "." + key, "unknownField")));
    Map<String, Object> read = new LinkedHashMap<>();
    for (TemplateField column : table.columns()) {
      Object cell = cells.get(column.id());
      String at = path + "." + column.id();
      if (!isAbsent(cell)) {
        read.put(column.id(), value(column, cell, at));
      } else if (whole && column.required()) {
        errors.add(FieldError.of(at, "required"));
      }
    }
    return read;
  }

  private void comment(TemplateField field, Object value) {
    String path = "answers." + field.commentKey();
    Object raw = given.get(field.commentKey());
    if (!isAbsent(raw)) {
      AnswerReading reading = AnswerReading.text(raw, AnswerReading.LONGEST_COMMENT);
      kept.put(field.commentKey(), raw);
      if (reading.code() != null) {
        errors.add(new FieldError(path, reading.code(), reading.details()));
      }
    } else if (whole && asksForComment(field, value)) {
      errors.add(FieldError.of(path, "commentRequired"));
    }
  }

  private static boolean asksForComment(TemplateField field, Object value) {
    CommentWhen when = field.commentWhen();
    if (when == null || value == null) {
      return false;
    }
    return value instanceof BigDecimal number ? when.asksFor(number) : when.asksFor(picked(value));
  }

  private boolean isShown(TemplateField field) {
    ShowWhen when = field.showWhen();
    return when == null
        || (shown.contains(when.fieldId())
            && picked(given.get(when.fieldId())).stream().anyMatch(when.values()::contains));
  }

  private static List<String> picked(Object value) {
    if (value == null) {
      return List.of();
    }
    return value instanceof List<?> many
        ? many.stream().map(String::valueOf).toList()
        : List.of(String.valueOf(value));
  }

  private static boolean isAbsent(Object raw) {
    return raw == null
        || (raw instanceof String text && text.isBlank())
        || (raw instanceof List<?> list && list.isEmpty());
  }
}
