package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.MailDeliveries;
import fi.valvomo.casefile.entity.ReadMailbox;
import fi.valvomo.casefile.entity.ReadMailboxes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Writes down what came back and how far the mailbox was read, in one transaction: what is read
 * twice after an interruption is marked once.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class NoteBounces {

  @Inject private ReadMailboxes mailboxes;
  @Inject private MailDeliveries deliveries;
  @Inject private ReturnedMail returned;
  @Inject private MailboxSettings settings;
  @Inject private Clock clock;

  /** Takes the mailbox; false while another node reads it. */
  boolean take(MailboxAccess access) {
    Instant now = clock.instant();
    mailboxes.addIfNew(access.id(), access.name(), now);
    var free = mailboxes.due(access.id(), now);
    free.ifPresent(mailbox -> mailbox.take(settings.lease(), now));
    return free.isPresent();
  }

  /** The last message that was looked at. */
  long lastUid(UUID mailboxId, long validity) {
    return mailboxes.get(mailboxId).lastUid(validity);
  }

  /** All up to a message was looked at, and these were found. */
  void note(UUID mailboxId, List<Bounce> bounces, long validity, long lastUid) {
    Instant now = clock.instant();
    bounces.forEach(bounce -> note(bounce, now));
    ReadMailbox mailbox = mailboxes.get(mailboxId);
    mailbox.readTo(validity, lastUid, now);
    mailbox.take(settings.lease(), now);
  }

  private void note(Bounce bounce, Instant now) {
    deliveries
        .find(bounce.deliveryId())
        .filter(mail -> mail.reportedBack(bounce.reason(), bounce.arrived(), now))
        .ifPresent(returned::tellOnCases);
  }

  /** Whoever comes next may read on. */
  void leave(UUID mailboxId) {
    mailboxes.get(mailboxId).leave(clock.instant());
  }
}
