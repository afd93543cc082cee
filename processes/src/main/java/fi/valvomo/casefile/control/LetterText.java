package fi.valvomo.casefile.control;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Language;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * The words of one room's letters in the language of their reader: Finnish or Swedish, whatever
 * else the portal speaks (423/2003 10 and 12 §).
 */
public final class LetterText {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");

  private final ResourceBundle words;
  private final Language language;

  /**
   * The words of a bundle.
   *
   * @param bundle its name, such as {@code fi.valvomo.inspection.control.letters}
   */
  public LetterText(String bundle, Language reader) {
    language = reader == Language.SV ? Language.SV : Language.FI;
    words = ResourceBundle.getBundle(bundle, language.locale());
  }

  /** Finnish or Swedish. */
  public Language language() {
    return language;
  }

  /** The language as {@code fi} or {@code sv}. */
  public String tag() {
    return language.tag();
  }

  /** One text, its {@code {0}} filled in. */
  public String of(String key, Object... values) {
    String text = words.getString(key);
    return values.length == 0 ? text : MessageFormat.format(text, values);
  }

  /** The word for a constant, such as {@code severity.MINOR}. */
  public String word(String kind, Enum<?> constant) {
    return of(kind + "." + constant.name());
  }

  /** The texts that need no filling in, for templates. */
  public Map<String, String> fixed() {
    return words.keySet().stream()
        .filter(key -> key.indexOf('.') < 0)
        .collect(Collectors.toMap(key -> key, words::getString));
  }

  public String day(LocalDate day) {
    return DAY.format(day);
  }

  public String day(Instant at) {
    return day(at.atZone(Deadline.ZONE).toLocalDate());
  }

  /** Day and time in Finland. */
  public String moment(Instant at) {
    return day(at)
        + " "
        + DateTimeFormatter.ofPattern(of("timePattern")).format(at.atZone(Deadline.ZONE));
  }
}
