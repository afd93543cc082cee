package fi.valvomo.kernel.boundary;

import fi.valvomo.kernel.entity.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** The texts of every room: {@code messages/<room>_<language>.properties}, in UTF-8. */
final class MessageBundles {

  static final String KERNEL = "kernel";

  private final Map<Language, Map<String, Properties>> texts = new EnumMap<>(Language.class);

  MessageBundles(Collection<String> rooms) {
    for (Language language : Language.values()) {
      Map<String, Properties> byRoom = new TreeMap<>();
      rooms.forEach(room -> byRoom.put(room, read(room, language)));
      texts.put(language, byRoom);
    }
  }

  /** The rooms that have texts, in alphabetical order. */
  Set<String> rooms() {
    return texts.get(Language.FI).keySet();
  }

  Set<String> keys(String room, Language language) {
    return texts.get(language).get(room).stringPropertyNames();
  }

  /** The text of one room, else of the kernel, else of whichever room has it. */
  Optional<String> find(String room, String key, Language language) {
    return in(room, key, language)
        .or(() -> in(KERNEL, key, language))
        .or(
            () ->
                texts.get(language).values().stream()
                    .map(properties -> properties.getProperty(key))
                    .filter(text -> text != null)
                    .findFirst());
  }

  private Optional<String> in(String room, String key, Language language) {
    return Optional.ofNullable(texts.get(language).get(room))
        .map(properties -> properties.getProperty(key));
  }

  private static Properties read(String room, Language language) {
    String name = "/messages/" + room + "_" + language.tag() + ".properties";
    Properties properties = new Properties();
    try (InputStream file = MessageBundles.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("No texts: " + name);
      }
      properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return properties;
  }
}
