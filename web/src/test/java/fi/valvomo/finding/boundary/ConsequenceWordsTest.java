package fi.valvomo.finding.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The organiser is not the supervisory authority: nothing that people read about corrections and
 * consequences speaks of an order, a conditional fine or a closure. 741/2023 38-39 §.
 */
class ConsequenceWordsTest {

  private static final Path MODELS =
      Path.of("../processes/src/main/java/fi/valvomo/finding/control");
  private static final Pattern ORDERED =
      Pattern.compile(
          "määräy(s|ks)|määrä(tä|tt|ty|ti)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern AUTHORITYS_POWERS =
      Pattern.compile(
          ORDERED.pattern()
              + "|uhkasak|toiminnan keskeyttäm|sulkemi"
              + "|föreläggan|\\bvite(t|s)?\\b|avbrytande av verksamhet|stängning"
              + "|\\border(s|ed)?\\b|conditional fine|\\bclos(ure|ing)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void screens_should_not_claim_the_powers_of_the_authority(String language) throws IOException {
    String texts = Files.readString(Path.of("src/main/ui/src/finding/i18n/" + language + ".json"));

    String block = block(texts, "\"consequence\": {");
    assertThat(block).hasSizeGreaterThan(3000);
    assertThat(AUTHORITYS_POWERS.matcher(block).results().map(found -> found.group())).isEmpty();
  }

  /** Measures that the officer writes instead of the producer's plan are guidance. */
  @Test
  void corrections_should_not_be_ordered() throws IOException {
    String texts = Files.readString(Path.of("src/main/ui/src/finding/correction/i18n/fi.json"));

    assertThat(ORDERED.matcher(texts).results().map(found -> found.group())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "finding.bpmn20.xml",
        "consequence.bpmn20.xml",
        "consequence-ladder.dmn",
        "escalation.dmn"
      })
  void models_should_not_claim_the_powers_of_the_authority(String model) throws IOException {
    String names =
        Pattern.compile("(?:name|label)=\"([^\"]*)\"|<description>([^<]*)<")
            .matcher(Files.readString(MODELS.resolve(model)))
            .results()
            .map(found -> found.group())
            .reduce("", String::concat);

    assertThat(names).isNotEmpty();
    assertThat(AUTHORITYS_POWERS.matcher(names).results().map(found -> found.group())).isEmpty();
  }

  /** What stands between the braces that the head opens. */
  private static String block(String text, String head) {
    int start = text.indexOf(head) + head.length();
    int depth = 1;
    int at = start;
    while (depth > 0) {
      char sign = text.charAt(at++);
      depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
    }
    return text.substring(start, at);
  }
}
