package fi.valvomo.casefile.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.criteria.entity.Provision;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.LocalizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
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
    assertThat(words(Language.SV).uncited().keySet())
        .isEqualTo(words(Language.FI).uncited().keySet());
  }

  @Test
  void should_cite_the_law_of_its_day() {
    LocalizedText section = new LocalizedText("l'lag {0}, 33 §", "l'lag {0}, 33 §", "-");
    LetterText text = words(Language.SV).citing(Map.of(Provision.INSPECTION, section));

    assertThat(text.of("unannounced")).endsWith("(l'lag {0}, 33 §).");
  }

  @Test
  void should_not_be_written_without_the_law_that_it_cites() {
    assertThatThrownBy(() -> words(Language.FI).of("silence"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("TIME_LIMIT");
  }

  /** What a section is, and of which act, is dated: a text names the provision. */
  @Test
  void should_name_no_act_by_a_number_of_its_own() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources/fi"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".properties")))
          .isNotEmpty()
          .allSatisfy(
              file ->
                  assertThat(Files.readString(file))
                      .doesNotContainPattern(LetterChecks.NUMBER_OF_AN_ACT));
    }
  }

  private static LetterText words(Language reader) {
    return new LetterText(BUNDLE, reader);
  }
}
