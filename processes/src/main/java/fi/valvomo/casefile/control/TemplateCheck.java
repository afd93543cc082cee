package fi.valvomo.casefile.control;

import com.samskivert.mustache.MustacheException;
import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.criteria.entity.LegalProvisions;
import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether a letter can be written with a wording. What cannot is refused, with the line. */
@ApplicationScoped
public class TemplateCheck {

  @Inject private LetterForms forms;
  @Inject private LegalProvisions provisions;
  @Inject private Letters letters;
  @Inject private Clock clock;

  /** The names that a template of this kind may use directly. */
  public List<String> names(DocumentKind kind, Language language) {
    LetterForm form = forms.of(kind);
    LetterText text = form.words(language).citing(provisions.at(clock.instant()));
    List<String> names = new ArrayList<>(LetterFact.names(form.sample(text)));
    text.law().keySet().stream().sorted().map(name -> "law." + name).forEach(names::add);
    return names;
  }

  /**
   * The wording filled in with made-up facts and the law of today.
   *
   * @throws InvalidException on the field {@code body} when it names what letters of this kind do
   *     not hold, or is not well-formed
   */
  public String checked(String body, DocumentKind kind, Language language, String mark) {
    LetterForm form = forms.of(kind);
    LetterText text = form.words(language).citing(provisions.at(clock.instant()));
    return checked(body, form.sample(text), text.law(), letters, mark);
  }

  static String checked(
      String body, Object sample, Map<String, String> law, Letters letters, String mark) {
    List<FieldError> errors = new ArrayList<>(TemplateTags.check(body, sample, law));
    errors.addAll(TemplateMarkup.check(body));
    if (!errors.isEmpty()) {
      throw new InvalidException(errors);
    }
    try {
      return letters.fill(body, sample, law, mark);
    } catch (MustacheException unwritable) {
      throw InvalidException.of("body", "templateMarkup", unwritable.getMessage(), "1");
    }
  }
}
