package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fi.valvomo.casefile.control.ReadBounces;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.producer.entity.RelationType;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Mail that comes back into a real mailbox. */
@ExtendWith(ArquillianExtension.class)
class MailBounceIT {

  private static final String HOUSE = "valvomo@organiser.example";
  private static final String WHY = "550 5.1.1 no such person";

  @Inject private World world;
  @Inject private Course course;
  @Inject private Persons persons;
  @Inject private PostOffice post;
  @Inject private ReadBounces bounces;

  private GreenMail mailbox;
  private GreenMailUser house;

  @BeforeEach
  void world() {
    world.open();
    post.clear();
    persons.execute("delete from read_mailbox");
    int port = Integer.parseInt(System.getProperty("valvomo.mail-in.port"));
    mailbox = new GreenMail(new ServerSetup(port, "127.0.0.1", "imap"));
    mailbox.start();
    house = mailbox.setUser(HOUSE, HOUSE, "a-password-of-the-tests");
  }

  @AfterEach
  void close() {
    mailbox.stop();
  }

  private UUID sent(UUID finding) {
    UUID id = post.deliveryOf(finding);
    GreenMail server = PostOffice.open();
    try {
      post.round();
    } finally {
      server.stop();
    }
    assertThat(post.of(id, "state")).isEqualTo("SENT");
    return id;
  }

  private UUID sent() {
    return sent(course.record(Severity.SIGNIFICANT, RelationType.CONTRACT));
  }

  private void comes(String mail) {
    byte[] wire = mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    try {
      house.deliver(
          new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(wire)));
    } catch (MessagingException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static String report(UUID id, String words) {
    return "From: MAILER-DAEMON@mx.example\nTo: "
        + HOUSE
        + "\nSubject: Undelivered\nMIME-Version: 1.0\n"
        + "Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\n\n"
        + "--b\nContent-Type: text/plain\n\n"
        + words
        + "\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n"
        + "Final-Recipient: rfc822; noora@producer.example\nAction: failed\nStatus: 5.1.1\n"
        + "Diagnostic-Code: smtp; "
        + WHY
        + "\n\n--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: <"
        + id
        + "@organiser.example>\n\n--b--\n";
  }

  private void poll() {
    bounces.round(() -> true);
  }

  @Test
  void a_report_should_mark_the_message_with_day_and_reason_and_tell_whoever_works_on_the_case() {
    UUID finding = course.record(Severity.SIGNIFICANT, RelationType.CONTRACT);
    UUID id = sent(finding);
    comes(report(id, "Sorry"));

    poll();

    Caller officer = Caller.of("officer");
    JsonObject row =
        officer.get("cases/" + course.caseId(finding) + "/mail").items().stream()
            .map(each -> each.asJsonObject())
            .filter(each -> id.toString().equals(each.getString("deliveryId", null)))
            .findFirst()
            .orElseThrow();
    assertThat(row.getString("state")).isEqualTo("BOUNCED");
    assertThat(row.getString("answer")).isEqualTo(WHY);
    assertThat(row.getString("returnedAt")).isNotBlank();
    assertThat(
            persons.ask(
                "select count(*) from case_event where kind = 'MAIL_RETURNED' and case_id = '"
                    + course.caseId(finding)
                    + "' and not visible_to_provider"))
        .isEqualTo(1L);
    assertThat(
            persons.ask(
                "select audience from outgoing_mail where kind = 'MAIL_RETURNED' and case_id = '"
                    + course.caseId(finding)
                    + "'"))
        .isEqualTo("ORGANISER");
  }

  @Test
  void what_was_read_should_not_be_read_again_and_nothing_in_the_mailbox_should_change()
      throws MessagingException {
    UUID id = sent();
    comes(report(id, "Sorry"));
    poll();
    Caller officer = Caller.of("officer");
    String path = "mail-deliveries/" + id;
    officer.postTagged(path + "/resending", officer.get(path).etag(), JsonObject.EMPTY_JSON_OBJECT);
    GreenMail server = PostOffice.open();
    try {
      post.round();
    } finally {
      server.stop();
    }

    poll();

    assertThat(post.of(id, "state")).as("sent again since").isEqualTo("SENT");
    assertThat(mailbox.getReceivedMessages()).hasSize(1);
    assertThat(mailbox.getReceivedMessages()[0].isSet(Flags.Flag.SEEN)).isFalse();
  }

  @Test
  void other_mail_should_be_passed_over_and_not_keep_the_next_report_from_being_read() {
    UUID untouched = sent();
    UUID id = sent();
    comes("From: noora@producer.example\nSubject: Hei\n\nAction: failed <" + untouched + "@x>\n");
    comes(report(UUID.randomUUID(), "of somebody else's mail"));
    comes(report(untouched, "x".repeat(2_000_000)));
    comes("Content-Type: multipart/report; boundary=\"z\"\n\nnothing\n");
    comes("Content-Type: multipart/report; report-type=delivery-status; boundary=\"q\"\n\n--q\n");
    comes(report(untouched, "Wait").replace("Action: failed", "Action: delayed"));
    comes(report(id, "Sorry"));

    poll();

    assertThat(post.of(untouched, "state")).isEqualTo("SENT");
    assertThat(post.of(id, "state")).isEqualTo("BOUNCED");
    assertThat(persons.ask("select last_uid from read_mailbox"))
        .isEqualTo((long) Arrays.asList(mailbox.getReceivedMessages()).size());
  }

  @Test
  void a_mailbox_that_another_node_reads_or_nobody_reaches_should_be_read_later() {
    UUID id = sent();
    comes(report(id, "Sorry"));
    house.setPassword("another");
    poll();
    assertThat(post.of(id, "state")).as("refused at the door").isEqualTo("SENT");

    house.setPassword("a-password-of-the-tests");
    persons.execute("update read_mailbox set due_at = due_at + interval '10 minutes'");
    poll();
    assertThat(post.of(id, "state")).as("read by another node").isEqualTo("SENT");

    persons.execute("update read_mailbox set due_at = due_at - interval '11 minutes'");
    poll();
    assertThat(post.of(id, "state")).isEqualTo("BOUNCED");
  }

  @Test
  void a_mailbox_that_was_numbered_anew_should_be_read_from_its_beginning() {
    UUID id = sent();
    poll();
    persons.execute("update read_mailbox set uid_validity = 1, last_uid = 1000000");
    comes(report(id, "Sorry"));

    poll();

    assertThat(post.of(id, "state")).isEqualTo("BOUNCED");
  }
}
