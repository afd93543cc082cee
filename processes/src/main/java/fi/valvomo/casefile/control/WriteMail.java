package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.MailDeliveries;
import fi.valvomo.casefile.entity.MailDelivery;
import fi.valvomo.casefile.entity.MailTold;
import fi.valvomo.identity.control.AcceptInvitation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Writes messages in their reader's language. A message says what kind of thing waits, in which
 * case, and where to read it; nothing of what it is about.
 */
@ApplicationScoped
public class WriteMail {

  @Inject private MailDeliveries deliveries;
  @Inject private AcceptInvitation invitations;
  @Inject private MailSettings settings;

  MailMessage write(MailDelivery delivery) {
    MailWords words = MailWords.in(delivery.language(), settings.publicUrl());
    List<MailTold> told = deliveries.told(delivery.id());
    boolean digest = delivery.digestAt() != null;
    return new MailMessage(
        delivery.id(),
        delivery.tries(),
        delivery.personName(),
        delivery.address(),
        delivery.language(),
        digest ? words.digestSubject(told) : words.subject(told.get(0)),
        digest ? words.digest(told) : words.text(told.get(0), path(told.get(0))));
  }

  /** The link of an invitation holds a word that only this mail knows; else the thing's page. */
  private String path(MailTold told) {
    return switch (told.kind()) {
      case Outbox.INVITED -> invitation(invitations.draw(told.subjectId()));
      case Outbox.ASKED_TO_JOIN ->
          invitation(invitations.drawToJoin(told.subjectId(), told.producerId()));
      default -> MailLinks.path(told.subjectType(), told.subjectId());
    };
  }

  private static String invitation(Optional<String> drawn) {
    return drawn.map(word -> "/public/invitation#" + word).orElse("/login");
  }
}
