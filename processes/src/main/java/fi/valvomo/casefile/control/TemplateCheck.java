package fi.valvomo.casefile.control;

import com.samskivert.mustache.MustacheException;
import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Whether a letter can be written with a wording. What cannot is refused, with the line. */
@ApplicationScoped
public class TemplateCheck {

  @Inject private LetterForms forms;
  @Inject private Letters letters;

  /**
   * The wording filled in with made-up facts.
   *
   * @throws InvalidException on the field {@code body} when it names what letters of this kind do
   *     not hold, or is not well-formed
   */
  public String checked(String body, DocumentKind kind, Language language, String mark) {
    return checked(body, forms.of(kind).sample(language), letters, mark);
  }

  static String checked(String body, Object sample, Letters letters, String mark) {
    List<FieldError> errors = new ArrayList<>(TemplateTags.check(body, sample));
    errors.addAll(TemplateMarkup.check(body));
    if (!errors.isEmpty()) {
      throw new InvalidException(errors);
    }
    try {
      return letters.fill(body, sample, mark);
    } catch (MustacheException unwritable) {
      throw InvalidException.of("body", "templateMarkup", unwritable.getMessage(), "1");
    }
  }
}
