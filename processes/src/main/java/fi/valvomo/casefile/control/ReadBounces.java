package fi.valvomo.casefile.control;

import fi.valvomo.casefile.control.ImapMailbox.Waiting;
import fi.valvomo.engine.PeriodicWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Reads the mailbox of the sender's address for mail that came back. One node at a time; each
 * message is looked at once, and nothing is locked while the server is talked to.
 */
@ApplicationScoped
public class ReadBounces implements PeriodicWork {

  private static final Logger LOG = Logger.getLogger(ReadBounces.class.getName());
  private static final int AT_ONCE = 100;

  @Inject private NoteBounces notes;
  @Inject private MailboxSettings settings;
  @Inject private Clock clock;

  @Override
  public Duration every() {
    return settings.every();
  }

  @Override
  public void round(BooleanSupplier mayGoOn) {
    settings.access().filter(notes::take).ifPresent(access -> read(access, mayGoOn));
  }

  private void read(MailboxAccess access, BooleanSupplier mayGoOn) {
    try (ImapMailbox mailbox = ImapMailbox.open(access)) {
      long validity = mailbox.validity();
      List<Waiting> all = mailbox.after(notes.lastUid(access.id(), validity));
      for (int from = 0; from < all.size() && mayGoOn.getAsBoolean(); from += AT_ONCE) {
        List<Waiting> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
        List<Bounce> bounces = mailbox.bounces(some, clock.instant());
        notes.note(access.id(), bounces, validity, some.get(some.size() - 1).uid());
      }
    } catch (MessagingException unreachable) {
      LOG.log(
          Level.WARNING,
          "Returned mail could not be read from {0}: {1}",
          new Object[] {access, unreachable.getMessage()});
    } finally {
      notes.leave(access.id());
    }
  }
}
