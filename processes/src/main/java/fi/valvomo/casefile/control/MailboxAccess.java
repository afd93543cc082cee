package fi.valvomo.casefile.control;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * How to enter the mailbox into which returned mail comes.
 *
 * @param folder the folder of the mailbox, usually {@code INBOX}
 */
record MailboxAccess(
    String host, int port, Encryption encryption, String user, String password, String folder) {

  /** How the connection is kept from other eyes. */
  enum Encryption {
    /** From the first byte. */
    TLS,
    /** After a greeting in clear; a server that cannot is not signed in to. */
    STARTTLS,
    /** Not at all: for a server on the same machine. */
    NONE
  }

  /** Another mailbox is read from its own beginning. */
  UUID id() {
    return UUID.nameUUIDFromBytes(name().getBytes(StandardCharsets.UTF_8));
  }

  /** Which mailbox it is, without the password. */
  String name() {
    return user + " " + host + ":" + port + "/" + folder;
  }

  @Override
  public String toString() {
    return "MailboxAccess[" + name() + "]";
  }
}
