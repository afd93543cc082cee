package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says what keeps the draft of a template from being stored: names that are no names or stand
 * twice, and what is longer than any template is. Half-written texts and rules may be stored.
 */
public final class ContentForm {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]{0,39}");
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
  // as indicators themselves are named
  private static final Pattern INDICATOR = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,39}");
  private static final int LONGEST_LABEL = 500;
  private static final int LONGEST_HELP = 2_000;
  private static final int LONGEST_UNIT = 20;
  private static final int MOST_SECTIONS = 40;
  private static final int MOST_FIELDS = 200;
  private static final int MOST_OPTIONS = 60;
  private static final int MOST_COLUMNS = 12;

  private final List<FieldError> errors = new ArrayList<>();

  private ContentForm() {}

  /** Empty when the draft may be stored. */
  public static List<FieldError> errors(TemplateContent content) {
    ContentForm form = new ContentForm();
    form.most("content.sections", content.sections().size(), MOST_SECTIONS);
    form.most("content.sections", (int) content.fields().count(), MOST_FIELDS);
    Set<String> sections = new HashSet<>();
    Set<String> fields = new HashSet<>();
    for (int i = 0; i < content.sections().size(); i++) {
      String path = "content.sections[" + i + "]";
      TemplateSection section = content.sections().get(i);
      form.id(section.id(), sections, path);
      form.text(section.title(), LONGEST_LABEL, path + ".title");
      form.text(section.help(), LONGEST_HELP, path + ".help");
      form.fields(section.fields(), fields, path + ".fields");
    }
    return List.copyOf(form.errors);
  }

  private void fields(List<TemplateField> fields, Set<String> seen, String path) {
    for (int i = 0; i < fields.size(); i++) {
      field(fields.get(i), seen, path + "[" + i + "]");
    }
  }

  private void field(TemplateField field, Set<String> seen, String path) {
    id(field.id(), seen, path);
    if (field.kind() == null) {
      errors.add(FieldError.of(path + ".kind", "required"));
    }
    text(field.label(), LONGEST_LABEL, path + ".label");
    text(field.help(), LONGEST_HELP, path + ".help");
    if (field.unit() != null) {
      most(path + ".unit", "tooLong", field.unit().length(), LONGEST_UNIT);
    }
    if (field.indicatorCode() != null && !INDICATOR.matcher(field.indicatorCode()).matches()) {
      errors.add(FieldError.of(path + ".indicatorCode", "indicatorCode"));
    }
    most(path + ".options", field.options().size(), MOST_OPTIONS);
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < field.options().size(); i++) {
      FieldOption option = field.options().get(i);
      String at = path + ".options[" + i + "]";
      if (option.code() == null || !CODE.matcher(option.code()).matches()) {
        errors.add(FieldError.of(at + ".code", "optionCode"));
      } else if (!codes.add(option.code())) {
        errors.add(FieldError.of(at + ".code", "twice"));
      }
      text(option.label(), LONGEST_LABEL, at + ".label");
    }
    most(path + ".columns", field.columns().size(), MOST_COLUMNS);
    fields(field.columns(), new HashSet<>(), path + ".columns");
  }

  private void id(String id, Set<String> seen, String path) {
    if (id == null || !ID.matcher(id).matches()) {
      errors.add(FieldError.of(path + ".id", "fieldId"));
    } else if (!seen.add(id)) {
      errors.add(FieldError.of(path + ".id", "twice"));
    }
  }

  private void text(LocalizedText text, int longest, String path) {
    for (Language language : Language.values()) {
      if (text != null) {
        most(path + "." + language.tag(), "tooLong", text.in(language).length(), longest);
      }
    }
  }

  private void most(String path, int count, int most) {
    most(path, "tooMany", count, most);
  }

  private void most(String path, String code, int count, int most) {
    if (count > most) {
      errors.add(FieldError.of(path, code, most));
    }
  }
}
