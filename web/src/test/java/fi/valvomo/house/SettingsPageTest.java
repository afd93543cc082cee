package fi.valvomo.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A setting that no page tells of can be set by nobody. */
class SettingsPageTest {

  private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();
  private static final List<String> FLOORS = List.of("db", "processes", "web");
  private static final Pattern SETTING =
      Pattern.compile("@ConfigProperty\\(\\s*name = \"([^\"]+)\"|OptionalValue\\(\"([^\"]+)\"");

  @Test
  void every_setting_should_be_told_in_the_readme_or_on_the_page_of_settings() throws IOException {
    String readme = Files.readString(HOUSE.resolve("README.md"));
    String page = Files.readString(HOUSE.resolve("docs/settings.md"));

    assertThat(settings())
        .hasSizeGreaterThan(50)
        .allMatch(name -> page.contains("`" + name) || readme.contains("`" + variable(name) + "`"));
  }

  private static String variable(String name) {
    return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }

  private static TreeSet<String> settings() throws IOException {
    TreeSet<String> names = new TreeSet<>();
    for (String floor : FLOORS) {
      try (Stream<Path> files = Files.walk(HOUSE.resolve(floor).resolve("src/main/java"))) {
        for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
          names.addAll(namesIn(Files.readString(file)));
        }
      }
    }
    return names;
  }

  private static List<String> namesIn(String source) {
    return SETTING
        .matcher(source)
        .results()
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .collect(Collectors.toList());
  }
}
