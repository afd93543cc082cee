package fi.valvomo.identity.entity;

import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Viewer;
import java.time.Instant;
import java.util.UUID;

/**
 * A session and its person, read together at every request.
 *
 * @param sessionId id of the session
 * @param username what the person types to sign in
 * @param viewer the person
 * @param csrfToken what unsafe requests of this session must carry
 * @param passwordChangeRequired whether nothing else may be done before a new password
 * @param lastSeenAt the last use that was written down
 * @param mailRhythm how often mail comes to the person
 */
public record SignedIn(
    UUID sessionId,
    String username,
    Viewer viewer,
    String csrfToken,
    boolean passwordChangeRequired,
    Instant lastSeenAt,
    MailRhythm mailRhythm) {

  /** The same session after its person chose another language. */
  public SignedIn speaking(Language language) {
    Viewer changed = viewer.speaking(language);
    return new SignedIn(
        sessionId, username, changed, csrfToken, passwordChangeRequired, lastSeenAt, mailRhythm);
  }

  /** The same session after its person chose a password of their own. */
  public SignedIn withOwnPassword() {
    return new SignedIn(sessionId, username, viewer, csrfToken, false, lastSeenAt, mailRhythm);
  }

  /** The same session after its person chose how often mail comes. */
  public SignedIn hearing(MailRhythm chosen) {
    return new SignedIn(
        sessionId, username, viewer, csrfToken, passwordChangeRequired, lastSeenAt, chosen);
  }

  @Override
  public String toString() {
    return "SignedIn[" + username + "]";
  }
}
