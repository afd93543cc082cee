package fi.valvomo.casefile.control;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.net.URI;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Carries messages to a mail server (SMTP, RFC 5321). One connection serves a round; a server that
 * does not answer holds nobody up for longer than its timeouts.
 *
 * @param publicUrl the address of the house; its host is the name by which we greet
 */
record SmtpCarrier(SmtpAccess access, String publicUrl) implements MailCarrier {

  private static final Logger LOG = Logger.getLogger(SmtpCarrier.class.getName());
  private static final String CONNECT_MS = "10000";
  private static final String ANSWER_MS = "30000";

  @Override
  public Trip setOut() {
    return new Connection(Session.getInstance(properties()));
  }

  private Properties properties() {
    Properties smtp = new Properties();
    smtp.setProperty("mail.smtp.host", access.host());
    smtp.setProperty("mail.smtp.port", Integer.toString(access.port()));
    smtp.setProperty("mail.smtp.auth", Boolean.toString(access.user() != null));
    smtp.setProperty("mail.smtp.starttls.enable", Boolean.toString(access.startTls()));
    smtp.setProperty("mail.smtp.starttls.required", Boolean.toString(access.startTls()));
    smtp.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    smtp.setProperty("mail.smtp.connectiontimeout", CONNECT_MS);
    smtp.setProperty("mail.smtp.timeout", ANSWER_MS);
    smtp.setProperty("mail.smtp.writetimeout", ANSWER_MS);
    // bounces come to whoever reads this address
    smtp.setProperty("mail.smtp.from", access.from());
    smtp.setProperty("mail.smtp.localhost", URI.create(publicUrl).getHost());
    return smtp;
  }

  /** Opened by the first message, and again when the server hung up. */
  private final class Connection implements Trip {

    private final Session session;
    private Transport transport;
    private boolean reached = true;

    private Connection(Session session) {
      this.session = session;
    }

    @Override
    public Outcome carry(MailMessage message) {
      SmtpMessage mail;
      try {
        mail = SmtpMessage.of(message, access.from(), session);
      } catch (MessagingException noAddress) {
        return Outcome.refused(noAddress.getMessage());
      }
      try {
        connect();
      } catch (MessagingException unreachable) {
        reached = false;
        return Outcome.postponed(unreachable.getMessage());
      }
      try {
        transport.sendMessage(mail, mail.getAllRecipients());
        return Outcome.sent(null);
      } catch (MessagingException failure) {
        return SmtpAnswer.of(failure);
      }
    }

    private void connect() throws MessagingException {
      if (transport == null) {
        transport = session.getTransport("smtp");
      }
      if (!transport.isConnected()) {
        transport.connect(access.user(), access.password());
      }
    }

    @Override
    public boolean goesOn() {
      return reached;
    }

    @Override
    public void close() {
      try {
        if (transport != null) {
          transport.close();
        }
      } catch (MessagingException hungUp) {
        LOG.log(Level.FINE, "The mail server had hung up before we did", hungUp);
      }
    }
  }
}
