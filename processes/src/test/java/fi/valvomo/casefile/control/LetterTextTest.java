package fi.valvomo.casefile.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.kernel.entity.Language;
import org.junit.jupiter.api.Test;

class LetterTextTest {

  private static final String BUNDLE = "fi.valvomo.inspection.control.letters";

  @Test
  void should_be_in_the_national_language_of_its_reader() {
    assertThat(words(Language.SV).of("findingsHead")).isEqualTo("Iakttagelser");
    assertThat(words(Language.FI).of("findingsHead")).isEqualTo("Havainnot");
  }

  /** Authorities write in Finnish or Swedish; the portal speaks English, letters do not. */
  @Test
  void should_be_in_Finnish_for_a_reader_of_English() {
    assertThat(words(Language.EN).language()).isEqualTo(Language.FI);
    assertThat(words(Language.EN).of("findingsHead")).isEqualTo("Havainnot");
  }

  @Test
  void should_have_the_same_words_in_both_languages() {
    assertThat(words(Language.SV).fixed().keySet()).isEqualTo(words(Language.FI).fixed().keySet());
  }

  private static LetterText words(Language reader) {
    return new LetterText(BUNDLE, reader);
  }
}
