package fi.valvomo.casefile.control;

import fi.valvomo.criteria.entity.Provision;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.LocalizedText;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of one room's letters in the language of their reader: Finnish or Swedish, whatever
 * else the portal speaks (423/2003 10 and 12 §). A text cites the law by the name of a provision,
 * <code>{{law.STEERING}}</code>: what section that is depends on the day of the letter.
 */
public final class LetterText {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");

  private static final Pattern CITED = Pattern.compile("\\{\\{law\\.(\\w+)}}");

  private final ResourceBundle words;
  private final Language language;
  private final Map<String, String> law;

  /**
   * The words of a bundle.
   *
   * @param bundle its name, such as {@code fi.valvomo.inspection.control.letters}
   */
  public LetterText(String bundle, Language reader) {
    language = reader == Language.SV ? Language.SV : Language.FI;
    words = ResourceBundle.getBundle(bundle, language.locale());
    law = Map.of();
  }

  private LetterText(ResourceBundle words, Language language, Map<String, String> law) {
    this.words = words;
    this.language = language;
    this.law = law;
  }

  /** The same words, which cite the law as it is on the day of the letter. */
  public LetterText citing(Map<Provision, LocalizedText> sections) {
    return new LetterText(words, language, law(sections, language));
  }

  /** How each provision is cited, by its name. */
  static Map<String, String> law(Map<Provision, LocalizedText> sections, Language language) {
    return sections.entrySet().stream()
        .collect(
            Collectors.toMap(
                section -> section.getKey().name(), section -> section.getValue().in(language)));
  }

  Map<String, String> law() {
    return law;
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
    return values.length == 0
        ? cited(text, section -> section)
        : MessageFormat.format(cited(text, section -> section.replace("'", "''")), values);
  }

  private String cited(String text, UnaryOperator<String> written) {
    return CITED
        .matcher(text)
        .replaceAll(
            found -> {
              String section = law.get(found.group(1));
              if (section == null) {
                throw new IllegalStateException("no law is cited here: " + found.group());
              }
              return Matcher.quoteReplacement(written.apply(section));
            });
  }

  /** The word for a constant, such as {@code severity.MINOR}. */
  public String word(String kind, Enum<?> constant) {
    return of(kind + "." + constant.name());
  }

  /** The texts that need no filling in, for templates. */
  public Map<String, String> fixed() {
    return fixed(this::of);
  }

  /** Those texts with the names of the provisions, to be cited when a letter is written. */
  Map<String, String> uncited() {
    return fixed(words::getString);
  }

  private Map<String, String> fixed(UnaryOperator<String> text) {
    return words.keySet().stream()
        .filter(key -> key.indexOf('.') < 0)
        .collect(Collectors.toMap(key -> key, text));
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
