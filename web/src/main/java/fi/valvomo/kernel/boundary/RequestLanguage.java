package fi.valvomo.kernel.boundary;

import fi.valvomo.kernel.entity.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The language of this answer: the signed-in person's, else the browser's, else Finnish. */
@RequestScoped
public class RequestLanguage {

  private static final Set<String> KNOWN = Set.of("fi", "sv", "en");

  @Inject private HttpServletRequest request;

  private Language chosen;

  /** The signed-in person's own choice wins over the browser's. */
  public void choose(Language language) {
    chosen = language;
  }

  public Language language() {
    if (chosen == null) {
      chosen = accepted(request.getHeader("Accept-Language"));
    }
    return chosen;
  }

  static Language accepted(String header) {
    if (header == null || header.isBlank()) {
      return Language.FI;
    }
    return ranges(header).stream()
        .map(range -> range.getRange().split("-")[0])
        .filter(KNOWN::contains)
        .findFirst()
        .map(Language::ofTag)
        .orElse(Language.FI);
  }

  private static List<Locale.LanguageRange> ranges(String header) {
    try {
      return Locale.LanguageRange.parse(header);
    } catch (IllegalArgumentException notALanguageHeader) {
      return List.of();
    }
  }
}
