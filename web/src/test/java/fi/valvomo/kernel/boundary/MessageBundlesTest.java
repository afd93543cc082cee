package fi.valvomo.kernel.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import fi.valvomo.house.HouseClasses;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessageBundlesTest {

  private static final Path FOLDER = Path.of("src/main/resources/messages");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
  private static final Pattern CODE =
      Pattern.compile(
          "(?:InvalidException|FieldError)\\.of\\(\\s*[^,;]+?,\\s*\"([\\w.]+)\"|\"invalid\\.(\\w+)\"");

  private final MessageBundles bundles = new MessageBundles(rooms());

  @Test
  void every_room_should_have_the_same_texts_in_three_languages() {
    for (String room : bundles.rooms()) {
      for (Language language : Language.values()) {
        assertThat(new TreeSet<>(bundles.keys(room, language)))
            .as("%s in %s", room, language)
            .isEqualTo(new TreeSet<>(bundles.keys(room, Language.FI)));
      }
    }
  }

  @Test
  void every_text_should_have_the_same_placeholders_in_three_languages_and_never_be_empty() {
    for (String room : bundles.rooms()) {
      for (String key : bundles.keys(room, Language.FI)) {
        for (Language language : Language.values()) {
          String text = bundles.find(room, key, language).orElseThrow();
          assertThat(text).as("%s: %s in %s", room, key, language).isNotBlank();
          assertThat(placeholders(text))
              .as("%s: %s in %s", room, key, language)
              .isEqualTo(placeholders(bundles.find(room, key, Language.FI).orElseThrow()));
        }
      }
    }
  }

  /**
   * What a section is, and of which act, is dated; letters cite it as data, messages not at all.
   */
  @Test
  void no_text_should_name_an_act_by_its_number() {
    for (String room : bundles.rooms()) {
      for (Language language : Language.values()) {
        for (String key : bundles.keys(room, language)) {
          assertThat(bundles.find(room, key, language).orElseThrow())
              .as("%s: %s in %s", room, key, language)
              .doesNotContainPattern("\\b\\d{1,4}/(19|20)\\d{2}\\b");
        }
      }
    }
  }

  @Test
  void every_refusal_should_have_its_text_in_the_bundle_of_its_room() {
    List<String> missing = new ArrayList<>();
    for (Refusal refusal : refusals()) {
      String room = Messages.roomOf(refusal.getClass());
      String key = "refusal." + refusal.name();
      if (!bundles.rooms().contains(room) || !bundles.keys(room, Language.FI).contains(key)) {
        missing.add(room + ": " + key);
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void every_code_of_a_wrong_field_should_have_its_text() throws IOException {
    List<String> missing = new ArrayList<>();
    for (String floor : List.of("db", "processes", "web")) {
      Path sources = Path.of("..", floor, "src/main/java");
      try (Stream<Path> files = Files.walk(sources)) {
        for (Path file : files.filter(name -> name.toString().endsWith(".java")).toList()) {
          Matcher code = CODE.matcher(Files.readString(file));
          while (code.find()) {
            String key = "invalid." + (code.group(1) == null ? code.group(2) : code.group(1));
            if (bundles.find(MessageBundles.KERNEL, key, Language.FI).isEmpty()) {
              missing.add(file.getFileName() + ": " + key);
            }
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private static List<Refusal> refusals() {
    return HouseClasses.ALL.stream()
        .filter(found -> found.isEnum() && found.isAssignableTo(Refusal.class))
        .map(JavaClass::reflect)
        .flatMap(type -> Stream.of(type.getEnumConstants()))
        .map(Refusal.class::cast)
        .toList();
  }

  private static List<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(found -> found.group())
        .distinct()
        .sorted()
        .toList();
  }

  private static List<String> rooms() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("_fi.properties"))
          .map(name -> name.replace("_fi.properties", ""))
          .toList();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
