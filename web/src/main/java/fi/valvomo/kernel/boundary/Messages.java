package fi.valvomo.kernel.boundary;

import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Refusal;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.TreeSet;

/** Texts in the language of the request, from the rooms' own bundles. */
@ApplicationScoped
public class Messages {

  private static final String FOLDER = "/WEB-INF/classes/messages/";
  private static final String ENDING = "_fi.properties";
  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

  @Inject private ServletContext application;
  @Inject private RequestLanguage spoken;

  private MessageBundles bundles;

  @PostConstruct
  void load() {
    Set<String> files = application.getResourcePaths(FOLDER);
    Set<String> rooms = new TreeSet<>();
    for (String file : files == null ? Set.<String>of() : files) {
      if (file.endsWith(ENDING)) {
        rooms.add(file.substring(FOLDER.length(), file.length() - ENDING.length()));
      }
    }
    bundles = new MessageBundles(rooms);
  }

  /** Why a rule said no: {@code refusal.<NAME>} of the room that the rule lives in. */
  public String refusal(Refusal refusal, Object... details) {
    return text(roomOf(refusal.getClass()), "refusal." + refusal.name(), details);
  }

  /** What is wrong with a field: {@code invalid.<code>}. */
  public String invalid(FieldError error) {
    return text(MessageBundles.KERNEL, "invalid." + error.code(), error.details().toArray());
  }

  /** A text of one room; the key itself where there is none, because saying that beats a 500. */
  public String text(String room, String key, Object... details) {
    Language language = spoken.language();
    return bundles.find(room, key, language).map(t -> fill(t, language, details)).orElse(key);
  }

  /** Whether the kernel or any room has such a text. */
  boolean has(String key) {
    return bundles.find(MessageBundles.KERNEL, key, Language.FI).isPresent();
  }

  /** The room of a class: the third part of its package. */
  static String roomOf(Class<?> type) {
    return type.getPackageName().split("\\.")[2];
  }

  // not MessageFormat: there an apostrophe of a translator silently eats the placeholders
  static String fill(String text, Language language, Object... details) {
    String filled = text;
    for (int i = 0; i < details.length; i++) {
      filled = filled.replace("{" + i + "}", shown(details[i], language));
    }
    return filled;
  }

  private static String shown(Object value, Language language) {
    String day = language == Language.EN ? "d MMMM uuuu" : "d.M.uuuu";
    DateTimeFormatter date = DateTimeFormatter.ofPattern(day, language.locale());
    if (value instanceof BigDecimal number) {
      String plain = number.toPlainString();
      return language == Language.EN ? plain : plain.replace('.', ',');
    }
    if (value instanceof LocalDate when) {
      return date.format(when);
    }
    if (value instanceof Instant when) {
      String clock = language == Language.FI ? " H.mm" : " HH:mm";
      return date.format(when.atZone(HELSINKI))
          + DateTimeFormatter.ofPattern(clock, language.locale()).format(when.atZone(HELSINKI));
    }
    return String.valueOf(value);
  }
}
