package fi.valvomo.finding.control;

import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Language;

/**
 * What an officer tells the supervisory authority, and how it was sent.
 *
 * @param channel by what means
 * @param reference the authority's receipt or the message's number, or null
 * @param language of the letter, Finnish or Swedish; null for the language of the matter
 */
public record NoticeText(String text, String channel, String reference, Language language) {

  /**
   * Letters are written in the two languages of the authorities.
   *
   * @throws InvalidException on {@code language}
   */
  public NoticeText {
    if (language == Language.EN) {
      throw InvalidException.of("language", "unknown");
    }
  }

  /** In the chosen language, else in that of the matter. */
  Language languageOr(Language ofMatter) {
    return language == null ? ofMatter : language;
  }
}
