package fi.valvomo.criteria.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.criteria.control.CatalogueFile.Item;
import fi.valvomo.producer.entity.UnitType;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The demo's findings speak of the criteria that they are said to be about. */
class FindingTextsTest {

  /** A finding of the demo. */
  public record FindingText(
      String criterion, String severity, String scope, List<String> unitTypes, Text fi, Text sv) {}

  /** Its words in one language. */
  public record Text(
      String title,
      String description,
      String cause,
      String affected,
      String measure,
      List<Action> actions,
      String completion,
      String verification,
      String acknowledgement) {}

  /** A corrective action. */
  public record Action(String title, String responsible) {}

  private static final Set<String> LIGHT = Set.of("POSITIVE", "RECOMMENDATION");
  private static final Set<String> GRAVE = Set.of("SIGNIFICANT", "SERIOUS");

  private final List<FindingText> texts = read();
  private final Map<String, Item> criteria =
      new CatalogueFiles()
          .all().stream().reduce((earlier, later) -> later).orElseThrow().criteria().stream()
              .collect(Collectors.toMap(Item::code, Function.identity()));

  @Test
  void should_be_about_criteria_of_the_latest_version_each_once() {
    assertThat(texts).hasSizeGreaterThanOrEqualTo(40);
    assertThat(texts).extracting(FindingText::criterion).doesNotHaveDuplicates();
    for (FindingText text : texts) {
      assertThat(criteria).containsKey(text.criterion());
      assertThat(criteria.get(text.criterion()).unitTypes()).containsAll(text.unitTypes());
    }
  }

  @Test
  void should_be_whole_in_finnish_and_swedish() {
    for (FindingText text : texts) {
      for (Text words : List.of(text.fi(), text.sv())) {
        assertThat(words(words, LIGHT.contains(text.severity())))
            .as(text.criterion())
            .allSatisfy(word -> assertThat(word).isNotBlank());
        assertThat(words.title()).hasSizeLessThanOrEqualTo(120);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(UnitType.class)
  void should_offer_each_type_of_unit_something_good_and_something_to_correct(UnitType type) {
    List<String> severities =
        texts.stream()
            .filter(text -> text.unitTypes().contains(type.name()))
            .map(FindingText::severity)
            .toList();
    assertThat(severities).hasSizeGreaterThanOrEqualTo(8);
    assertThat(severities).anyMatch(LIGHT::contains).anyMatch(GRAVE::contains).contains("MINOR");
  }

  private static List<String> words(Text text, boolean light) {
    if (light) {
      return Arrays.asList(text.title(), text.description(), text.acknowledgement());
    }
    assertThat(text.actions()).hasSize(3);
    Stream<String> plan =
        text.actions().stream().flatMap(action -> Stream.of(action.title(), action.responsible()));
    return Stream.concat(
            plan,
            Stream.of(
                text.title(),
                text.description(),
                text.cause(),
                text.affected(),
                text.measure(),
                text.completion(),
                text.verification()))
        .toList();
  }

  private static List<FindingText> read() {
    try (InputStream in =
        FindingTextsTest.class.getClassLoader().getResourceAsStream("demo/finding-texts.json")) {
      return List.of(JsonbBuilder.create().fromJson(in, FindingText[].class));
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
