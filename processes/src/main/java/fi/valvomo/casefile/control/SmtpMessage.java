package fi.valvomo.casefile.control;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

/**
 * A message in the form of mail (RFC 5322). Its id is made of the delivery's, so that a message
 * that is sent twice after an interruption can be recognised as one. Nothing of its headers can
 * begin a new line.
 */
final class SmtpMessage extends MimeMessage {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();
  private static final String SENDER = "Valvomo";

  private final String id;

  private SmtpMessage(Session session, String id) {
    super(session);
    this.id = id;
  }

  /**
   * Writes it.
   *
   * @throws MessagingException when the address of the reader is none
   */
  static SmtpMessage of(MailMessage message, String from, Session session)
      throws MessagingException {
    String house = from.substring(from.indexOf('@') + 1);
    SmtpMessage mail = new SmtpMessage(session, "<" + message.deliveryId() + "@" + house + ">");
    mail.setFrom(address(from, SENDER));
    mail.setRecipient(Message.RecipientType.TO, address(message.address(), message.name()));
    mail.setSubject(oneLine(message.subject()), UTF_8);
    mail.setText(message.text(), UTF_8);
    mail.setHeader("Content-Language", message.language().tag());
    // nobody's out-of-office reply is wanted (RFC 3834)
    mail.setHeader("Auto-Submitted", "auto-generated");
    mail.saveChanges();
    return mail;
  }

  private static InternetAddress address(String address, String name) throws MessagingException {
    InternetAddress checked = new InternetAddress(address, true);
    try {
      checked.setPersonal(oneLine(name), UTF_8);
    } catch (UnsupportedEncodingException noJava) {
      throw new IllegalStateException("Every Java has UTF-8", noJava);
    }
    return checked;
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", id);
  }
}
