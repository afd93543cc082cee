package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.kernel.entity.Language;

/**
 * A kind of letter that a room writes. Its wording lives in versioned templates; the room brings
 * the first one, and says by an example which facts a template may name. One bean per kind, without
 * state, with a constructor that needs nothing.
 */
public interface LetterForm {

  DocumentKind kind();

  /** Resource of the first version, such as {@code /fi/valvomo/.../notice.xhtml}. */
  String seed();

  /** The fixed words that the first version names as {@code text.<key>}. */
  LetterText words(Language language);

  /**
   * The letter on made-up facts, every list of it filled: what it holds is what a template may
   * name.
   *
   * @param text the form's words, citing the law of some day
   */
  Object sample(LetterText text);
}
