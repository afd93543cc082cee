package fi.valvomo.casefile.control;

import fi.valvomo.casefile.control.MailboxAccess.Encryption;
import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.FolderClosedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A mailbox as it is on its server (IMAP, RFC 9051), opened to be read only: what is looked at does
 * not even count as seen. Only reports are fetched, and only those of a size that reports have.
 */
final class ImapMailbox implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(ImapMailbox.class.getName());
  private static final String CONNECT_MS = "10000";
  private static final String ANSWER_MS = "30000";
  private static final int LARGEST = 500_000;
  private static final String TYPE = "Content-Type";

  private final Session session;
  private final Store store;
  private final Folder folder;

  private ImapMailbox(Session session, Store store, Folder folder) {
    this.session = session;
    this.store = store;
    this.folder = folder;
  }

  static ImapMailbox open(MailboxAccess access) throws MessagingException {
    Session session = Session.getInstance(properties(access));
    Store store = session.getStore("imap");
    store.connect(access.host(), access.port(), access.user(), access.password());
    try {
      Folder folder = store.getFolder(access.folder());
      folder.open(Folder.READ_ONLY);
      return new ImapMailbox(session, store, folder);
    } catch (MessagingException noSuchFolder) {
      store.close();
      throw noSuchFolder;
    }
  }

  private static Properties properties(MailboxAccess access) {
    boolean startTls = access.encryption() == Encryption.STARTTLS;
    Properties imap = new Properties();
    imap.setProperty("mail.imap.ssl.enable", "" + (access.encryption() == Encryption.TLS));
    imap.setProperty("mail.imap.starttls.enable", "" + startTls);
    imap.setProperty("mail.imap.starttls.required", "" + startTls);
    imap.setProperty("mail.imap.ssl.checkserveridentity", "true");
    imap.setProperty("mail.imap.connectiontimeout", CONNECT_MS);
    imap.setProperty("mail.imap.timeout", ANSWER_MS);
    imap.setProperty("mail.imap.writetimeout", ANSWER_MS);
    imap.setProperty("mail.imap.peek", "true");
    return imap;
  }

  /** By which the server says whether it still numbers messages as before. */
  long validity() throws MessagingException {
    return numbered().getUIDValidity();
  }

  private UIDFolder numbered() {
    return (UIDFolder) folder;
  }

  /** A message that nobody has looked at yet. */
  record Waiting(long uid, Message message) {}

  /** What came after this message, the oldest first. */
  List<Waiting> after(long uid) throws MessagingException {
    List<Waiting> waiting = new ArrayList<>();
    for (Message message : numbered().getMessagesByUID(uid + 1, UIDFolder.LASTUID)) {
      // a server answers with its last message where there is none after
      if (message != null && numbered().getUID(message) > uid) {
        waiting.add(new Waiting(numbered().getUID(message), message));
      }
    }
    waiting.sort(Comparator.comparingLong(Waiting::uid));
    return waiting;
  }

  /** Looks at some messages; says what came back. What cannot be understood is left to people. */
  List<Bounce> bounces(List<Waiting> some, Instant now) throws MessagingException {
    FetchProfile outside = new FetchProfile();
    outside.add(FetchProfile.Item.SIZE);
    outside.add(TYPE);
    folder.fetch(some.stream().map(Waiting::message).toArray(Message[]::new), outside);
    List<Bounce> bounces = new ArrayList<>();
    for (Waiting each : some) {
      bounce(each, now).ifPresent(bounces::add);
    }
    return bounces;
  }

  private Optional<Bounce> bounce(Waiting each, Instant now) throws MessagingException {
    try {
      return isReport(each.message()) ? read(each.message(), now) : Optional.empty();
    } catch (MessagingException | IOException | RuntimeException broken) {
      // anybody may write anything to a mailbox: one letter must not keep us from the next
      if (!folder.isOpen()) {
        throw new FolderClosedException(folder, broken.getMessage());
      }
      LOG.log(Level.INFO, "Message {0} of the mailbox could not be understood", each.uid());
      return Optional.empty();
    }
  }

  private static boolean isReport(Message message) throws MessagingException {
    String[] type = message.getHeader(TYPE);
    return type != null
        && type[0].strip().toLowerCase(Locale.ROOT).startsWith("multipart/report")
        && message.getSize() <= LARGEST;
  }

  private Optional<Bounce> read(Message message, Instant now)
      throws MessagingException, IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    message.writeTo(whole);
    Date arrived = message.getReceivedDate();
    return BounceReport.of(
        new MimeMessage(session, new ByteArrayInputStream(whole.toByteArray())),
        arrived == null ? now : arrived.toInstant());
  }

  @Override
  public void close() throws MessagingException {
    store.close();
  }
}
