package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.LocalizedText;
import fi.valvomo.report.entity.ContentCheck;
import fi.valvomo.report.entity.ContentForm;
import fi.valvomo.report.entity.TemplateContent;
import java.util.ArrayList;
import java.util.List;

/** Everything that keeps a template from being put in force, its title included. */
final class WholeTemplate {

  private WholeTemplate() {}

  static List<FieldError> errors(LocalizedText title, TemplateContent content) {
    List<FieldError> errors = new ArrayList<>();
    for (Language language : Language.values()) {
      if (title.in(language).isBlank()) {
        errors.add(FieldError.of("title." + language.tag(), "languageMissing"));
      }
    }
    List<FieldError> unstorable = ContentForm.errors(content);
    errors.addAll(unstorable.isEmpty() ? ContentCheck.errors(content) : unstorable);
    return errors;
  }
}
