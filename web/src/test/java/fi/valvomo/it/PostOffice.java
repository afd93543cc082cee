package fi.valvomo.it;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fi.valvomo.casefile.control.AddressMail;
import fi.valvomo.casefile.control.MailRound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A real mail server at the place where the house looks for one, and what the tests ask of mail.
 */
@ApplicationScoped
public class PostOffice {

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  @Inject private AddressMail addressMail;
  @Inject private MailRound round;

  /** What waits from other tests is no concern of this one. */
  @Transactional
  public void clear() {
    em.createNativeQuery("update outgoing_mail set addressed_at = created_at").executeUpdate();
    em.createNativeQuery(
            "update mail_delivery set state = 'FAILED' where state in ('WAITING', 'SENDING')")
        .executeUpdate();
  }

  /** Where the house expects its mail server. */
  static int port() {
    return Integer.parseInt(System.getProperty("valvomo.smtp.port"));
  }

  /** Opened by a test that then closes it. */
  static GreenMail open() {
    GreenMail server = new GreenMail(new ServerSetup(port(), "127.0.0.1", "smtp"));
    server.start();
    return server;
  }

  /** One round of the house's own, as it comes by itself outside tests. */
  void round() {
    round.round(() -> true);
  }

  /** Notices become messages, and none of them is sent. */
  void addressOnly() {
    while (addressMail.address()) {
      // until nothing waits
    }
  }

  /** How many messages to this person tell of a thing. */
  long deliveriesOf(UUID subject, UUID person) {
    return ((Number)
            em.createNativeQuery(
                    "select count(*) from mail_delivery d join mail_line l on l.delivery_id = d.id"
                        + " join outgoing_mail m on m.id = l.mail_id"
                        + " where m.subject_id = ?1 and d.person_id = ?2")
                .setParameter(1, subject)
                .setParameter(2, person)
                .getSingleResult())
        .longValue();
  }

  /** The first one to this person. */
  UUID deliveryOf(UUID subject, UUID person) {
    addressOnly();
    return (UUID)
        em.createNativeQuery(
                "select d.id from mail_delivery d join mail_line l on l.delivery_id = d.id"
                    + " join outgoing_mail m on m.id = l.mail_id"
                    + " where m.subject_id = ?1 and d.person_id = ?2"
                    + " order by m.created_at, l.id limit 1")
            .setParameter(1, subject)
            .setParameter(2, person)
            .getSingleResult();
  }

  /** The message that tells the first reader of what happened to a thing. */
  UUID deliveryOf(UUID subject) {
    addressOnly();
    return (UUID)
        em.createNativeQuery(
                "select l.delivery_id from mail_line l join outgoing_mail m on m.id = l.mail_id"
                    + " where m.subject_id = ?1 order by m.created_at, l.id limit 1")
            .setParameter(1, subject)
            .getSingleResult();
  }

  /** The number of a case, as people read it. */
  String number(UUID caseId) {
    return (String)
        em.createNativeQuery("select number from case_file where id = ?1")
            .setParameter(1, caseId)
            .getSingleResult();
  }

  /** One column of a message. */
  Object of(UUID delivery, String column) {
    return em.createNativeQuery("select " + column + " from mail_delivery where id = ?1")
        .setParameter(1, delivery)
        .getSingleResult();
  }

  /** How each try ended, the first one first. */
  @SuppressWarnings("unchecked")
  List<String> tries(UUID delivery) {
    return em.createNativeQuery(
            "select result from mail_attempt where delivery_id = ?1 order by number")
        .setParameter(1, delivery)
        .getResultList();
  }

  static List<MimeMessage> received(GreenMail server, String address) {
    return Arrays.stream(server.getReceivedMessages())
        .filter(message -> address.equals(recipient(message)))
        .toList();
  }

  static String recipient(MimeMessage message) {
    try {
      String to = message.getRecipients(Message.RecipientType.TO)[0].toString();
      return to.replaceAll(".*<(.*)>", "$1");
    } catch (MessagingException broken) {
      throw new IllegalStateException(broken);
    }
  }

  static String subject(MimeMessage message) {
    try {
      return message.getSubject();
    } catch (MessagingException broken) {
      throw new IllegalStateException(broken);
    }
  }

  static String text(MimeMessage message) {
    try {
      return String.valueOf(message.getContent()).replace("\r\n", "\n");
    } catch (MessagingException broken) {
      throw new IllegalStateException(broken);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Everything that went over the wire, as it went. */
  static String whole(MimeMessage message) {
    return GreenMailUtil.getWholeMessage(message);
  }
}
