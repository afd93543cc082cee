package fi.valvomo.casefile.control;

import com.samskivert.mustache.Escapers;
import fi.valvomo.kernel.entity.Language;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first version of a template: the room's file with its parts and its fixed words written out,
 * so that who edits it sees the whole letter in its language.
 */
final class FirstWording {

  private static final Pattern PART = Pattern.compile("\\{\\{>\\s*([^}]+?)\\s*}}");
  private static final Pattern WORD = Pattern.compile("\\{\\{text\\.(\\w+)}}");

  private FirstWording() {}

  static String of(LetterForm form, Language language) {
    Map<String, String> words = form.words(language).uncited();
    String whole =
        PART.matcher(Letters.read(form.seed()))
            .replaceAll(part -> Matcher.quoteReplacement(Letters.read(part.group(1)).strip()));
    return WORD.matcher(whole)
        .replaceAll(found -> Matcher.quoteReplacement(word(found, words)))
        .replace("{{lang}}", language.tag());
  }

  private static String word(MatchResult found, Map<String, String> words) {
    String word = words.get(found.group(1));
    return word == null ? found.group() : Escapers.HTML.escape(word);
  }
}
