package fi.valvomo.finding.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages on which people act cite the law as it is dated, as the letters do. */
class LawOfPagesTest {

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void should_name_no_dated_act_by_a_number_of_their_own(String language) throws IOException {
    String texts = Files.readString(Path.of("src/main/ui/src/finding/i18n/" + language + ".json"));

    assertThat(texts).contains("{{law}}").doesNotContainPattern("741/2023|434/2003|612/2021");
  }
}
