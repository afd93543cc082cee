package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.FieldError;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says everything that keeps a template from being asked, by path, such as {@code
 * content.sections[0].fields[2].label.sv}. What keeps a draft from being stored at all, {@link
 * ContentForm} says.
 */
public final class ContentCheck {

  /** More decimals than any figure of a report has. */
  private static final int MOST_DECIMALS = 6;

  private final List<FieldError> errors = new ArrayList<>();
  private final TextCheck texts = new TextCheck(errors);
  private final Map<String, TemplateField> earlier = new HashMap<>();

  private ContentCheck() {}

  /** Empty when the template may be put in force. */
  public static List<FieldError> errors(TemplateContent content) {
    ContentCheck check = new ContentCheck();
    if (content.fields().findAny().isEmpty()) {
      check.errors.add(FieldError.of("content.sections", "templateEmpty"));
    }
    for (int i = 0; i < content.sections().size(); i++) {
      check.section(content.sections().get(i), "content.sections[" + i + "]");
    }
    check.halves(content);
    return List.copyOf(check.errors);
  }

  private void section(TemplateSection section, String path) {
    texts.whole(section.title(), path + ".title");
    texts.wholeOrNone(section.help(), path + ".help");
    for (int i = 0; i < section.fields().size(); i++) {
      TemplateField field = section.fields().get(i);
      field(field, path + ".fields[" + i + "]");
      showWhen(field.showWhen(), path + ".fields[" + i + "].showWhen");
      earlier.put(field.id(), field);
    }
  }

  /** A numerator tells nothing without its denominator, nor that without a numerator. */
  private void halves(TemplateContent content) {
    for (int i = 0; i < content.sections().size(); i++) {
      List<TemplateField> fields = content.sections().get(i).fields();
      for (int j = 0; j < fields.size(); j++) {
        TemplateField field = fields.get(j);
        if (field.isPartOfFigure()
            && content.fields().noneMatch(other -> other.isOtherPartOf(field))) {
          errors.add(
              FieldError.of(
                  "content.sections[" + i + "].fields[" + j + "].indicatorPart", "indicatorHalf"));
        }
      }
    }
  }

  private void field(TemplateField field, String path) {
    texts.whole(field.label(), path + ".label");
    texts.wholeOrNone(field.help(), path + ".help");
    number(field, path);
    options(field, path + ".options");
    columns(field, path + ".columns");
    comment(field, path + ".commentWhen");
  }

  private void number(TemplateField field, String path) {
    boolean number = field.kind() == FieldKind.NUMBER;
    if (number && isAbove(field.min(), field.max())) {
      errors.add(FieldError.of(path + ".max", "minAboveMax", field.min()));
    }
    Integer decimals = field.decimals();
    if (number && decimals != null && (decimals < 0 || decimals > MOST_DECIMALS)) {
      errors.add(FieldError.of(path + ".decimals", "range", 0, MOST_DECIMALS));
    }
    if (field.indicatorCode() != null && !field.kind().isMeasurable()) {
      errors.add(FieldError.of(path + ".indicatorCode", "indicatorNumber"));
    }
    if (!number && field.isPartOfFigure()) {
      errors.add(FieldError.of(path + ".indicatorPart", "indicatorPartNumber"));
    }
  }

  private void options(TemplateField field, String path) {
    boolean choice = field.kind() == FieldKind.CHOICE || field.kind() == FieldKind.CHOICES;
    if (choice && field.options().size() < 2) {
      errors.add(FieldError.of(path, "twoOptions"));
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < field.options().size(); i++) {
      FieldOption option = field.options().get(i);
      texts.whole(option.label(), path + "[" + i + "].label");
      if (!seen.add(option.label() == null ? "" : option.label().fi().strip())) {
        errors.add(FieldError.of(path + "[" + i + "].label.fi", "twice"));
      }
    }
  }

  private void columns(TemplateField field, String path) {
    if (field.kind() == FieldKind.TABLE && field.columns().isEmpty()) {
      errors.add(FieldError.of(path, "oneColumn"));
    }
    for (int i = 0; i < field.columns().size(); i++) {
      TemplateField column = field.columns().get(i);
      String at = path + "[" + i + "]";
      field(column, at);
      if (column.kind() == FieldKind.TABLE || column.kind() == FieldKind.FILE) {
        errors.add(FieldError.of(at + ".kind", "columnKind"));
      }
      if (column.showWhen() != null || column.commentWhen() != null) {
        errors.add(FieldError.of(at, "columnPlain"));
      }
    }
  }

  /** Only earlier fields open later ones: so nothing can go in a circle. */
  private void showWhen(ShowWhen when, String path) {
    if (when == null) {
      return;
    }
    TemplateField opener = earlier.get(when.fieldId());
    if (opener == null) {
      errors.add(FieldError.of(path + ".fieldId", "followUpEarlier"));
    } else if (!opener.kind().isPicked()) {
      errors.add(FieldError.of(path + ".fieldId", "followUpPicked"));
    } else {
      values(opener, when.values(), path + ".values");
    }
  }

  private void comment(TemplateField field, String path) {
    CommentWhen when = field.commentWhen();
    if (when == null) {
      return;
    }
    if (field.kind() == FieldKind.NUMBER) {
      boolean known = when.belowBound() == null || CommentWhen.BOUNDS.contains(when.belowBound());
      if (!known) {
        errors.add(FieldError.of(path + ".belowBound", "unknown"));
      } else if (when.below() == null && when.above() == null && when.belowBound() == null) {
        errors.add(FieldError.of(path, "commentBound"));
      } else if (isAbove(when.below(), when.above())) {
        errors.add(FieldError.of(path + ".above", "minAboveMax", when.below()));
      }
    } else if (field.kind().isPicked()) {
      values(field, when.values(), path + ".values");
    } else {
      errors.add(FieldError.of(path, "commentKind"));
    }
  }

  private void values(TemplateField of, List<String> values, String path) {
    if (values.isEmpty()) {
      errors.add(FieldError.of(path, "required"));
    } else if (!of.answers().containsAll(values)) {
      errors.add(FieldError.of(path, "unknownOption"));
    }
  }

  private static boolean isAbove(BigDecimal low, BigDecimal high) {
    return low != null && high != null && low.compareTo(high) > 0;
  }
}
