package fi.valvomo.identity.boundary;

import fi.valvomo.identity.entity.MailRhythm;
import fi.valvomo.identity.entity.SignedIn;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The signed-in person, and what their browser needs to work for them. */
public record SessionView(
    String username,
    String displayName,
    List<Role> roles,
    List<ProducerRef> producers,
    Language language,
    MailRhythm mailRhythm,
    String csrfToken,
    boolean passwordChangeRequired) {

  static SessionView of(SignedIn session, Map<UUID, String> producerNames) {
    return new SessionView(
        session.username(),
        session.viewer().displayName(),
        session.viewer().roles().stream().sorted().toList(),
        ProducerRef.of(session.viewer().producers(), producerNames),
        session.viewer().language(),
        session.mailRhythm(),
        session.csrfToken(),
        session.passwordChangeRequired());
  }
}
