package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.kernel.entity.MissingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** The kinds of letters that the rooms of the house write. */
@ApplicationScoped
public class LetterForms {

  @Inject @Any private Instance<LetterForm> forms;

  public List<LetterForm> all() {
    return forms.stream().toList();
  }

  /**
   * The form of letters of this kind.
   *
   * @throws MissingException when no room writes such letters
   */
  public LetterForm of(DocumentKind kind) {
    return all().stream()
        .filter(form -> form.kind() == kind)
        .findFirst()
        .orElseThrow(() -> new MissingException("letters of kind " + kind));
  }
}
