package fi.valvomo.it;

import static fi.valvomo.it.PostOffice.received;
import static fi.valvomo.it.PostOffice.subject;
import static fi.valvomo.it.PostOffice.text;
import static fi.valvomo.it.PostOffice.whole;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.identity.control.ChooseMailRhythm;
import fi.valvomo.identity.entity.MailRhythm;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.RelationType;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class MailIT {

  private static final String PROVIDER = "provider-contract@valvomo.example";
  private static final String OFFICER = "officer@valvomo.example";

  @Inject private World world;
  @Inject private Course course;
  @Inject private Days days;
  @Inject private Persons persons;
  @Inject private PostOffice post;
  @Inject private ChooseMailRhythm rhythm;

  @BeforeEach
  void world() {
    world.open();
    post.clear();
  }

  @Test
  void the_people_of_the_producer_should_hear_where_to_read_and_nothing_of_the_content() {
    UUID finding = course.record(Severity.SIGNIFICANT, RelationType.CONTRACT);
    GreenMail server = PostOffice.open();
    try {
      post.round();

      MimeMessage mail = received(server, PROVIDER).get(0);
      String number = post.number(course.caseId(finding));
      assertThat(subject(mail)).startsWith("Valvomo: ").endsWith("(" + number + ")");
      assertThat(text(mail))
          .contains("https://valvomo.organiser.example/findings/" + finding)
          .contains("Asia: " + number);
      String all = whole(mail);
      assertThat(all)
          .contains("Message-ID: <", "@organiser.example>", "Auto-Submitted: auto-generated")
          .contains("Content-Language: fi");
      String wordsOfFinding = course.finding(finding).title();
      assertThat(wordsOfFinding).isEqualTo("Lääkekaappi");
      assertThat(text(mail)).doesNotContainIgnoringCase(wordsOfFinding, "Se oli auki");
    } finally {
      server.stop();
    }
  }

  @Test
  void the_officer_who_works_the_matter_should_hear_what_the_producer_did() {
    UUID finding = course.record(Severity.SIGNIFICANT, RelationType.CONTRACT);
    post.clear();
    course.propose(finding);
    GreenMail server = PostOffice.open();
    try {
      post.round();

      assertThat(received(server, OFFICER)).hasSize(1);
      assertThat(subject(received(server, OFFICER).get(0)))
          .startsWith("Valvomo: Korjaussuunnitelma odottaa arviointia");
      assertThat(received(server, PROVIDER)).isEmpty();
      assertThat(received(server, "officer2@valvomo.example")).isEmpty();
    } finally {
      server.stop();
    }
  }

  @Test
  void a_missed_deadline_should_be_told_to_both_sides() {
    UUID finding = course.record(Severity.MINOR, RelationType.CONTRACT);
    LocalDate due = course.finding(finding).deadline().dueOn();
    days.during(
        () -> {
          days.goTo(due);
          post.clear();
          days.goPast(due);
          days.goTo(due.plusDays(3));
          GreenMail server = PostOffice.open();
          try {
            post.round();
            String number = post.number(course.caseId(finding));
            List<String> told =
                received(server, OFFICER).stream()
                    .map(PostOffice::subject)
                    .filter(subject -> subject.contains(number))
                    .toList();
            assertThat(told).hasSize(1);
            assertThat(received(server, PROVIDER))
                .extracting(PostOffice::subject)
                .contains(told.get(0));
          } finally {
            server.stop();
          }
        });
  }

  @Test
  void a_digest_should_come_once_a_day_at_its_hour_with_all_of_the_day() {
    Viewer reader = world.provider(RelationType.VOUCHER);
    String address = "provider-voucher@valvomo.example";
    rhythm.choose(MailRhythm.DAILY, reader);
    GreenMail server = PostOffice.open();
    try {
      days.during(
          () -> {
            LocalDate today = course.today();
            days.goTo(today.plusDays(1));
            UUID one = course.record(Severity.SIGNIFICANT, RelationType.VOUCHER);
            post.round();
            UUID other = course.record(Severity.SIGNIFICANT, RelationType.VOUCHER);
            post.round();
            assertThat(received(server, address)).as("before the hour").isEmpty();

            days.goToHour(today.plusDays(2), 6);
            post.round();
            assertThat(received(server, address)).as("an hour before").isEmpty();
            days.goToHour(today.plusDays(2), 7);
            post.round();
            post.round();

            List<MimeMessage> mails = received(server, address);
            assertThat(mails).hasSize(1);
            assertThat(subject(mails.get(0))).isEqualTo("Valvomo: 2 ilmoitusta");
            assertThat(text(mails.get(0)))
                .contains("/findings/" + one, "/findings/" + other)
                .contains(post.number(course.caseId(one)), post.number(course.caseId(other)));
          });
    } finally {
      server.stop();
      rhythm.choose(MailRhythm.AT_ONCE, reader);
    }
  }

  @Test
  void a_name_should_not_be_able_to_begin_a_header() {
    Viewer reader = world.provider(RelationType.GRANT);
    persons.execute(
        "update app_user set display_name = e'Eve\\r\\nBcc: thief@elsewhere.example\\r\\n\\r\\nx'"
            + " where id = '"
            + reader.userId()
            + "'");
    GreenMail server = PostOffice.open();
    try {
      course.record(Severity.SIGNIFICANT, RelationType.GRANT);
      post.round();

      List<MimeMessage> mails = received(server, "provider-grant@valvomo.example");
      assertThat(mails).isNotEmpty();
      assertThat(whole(mails.get(0))).doesNotContainPattern("(?m)^Bcc:");
      assertThat(received(server, "thief@elsewhere.example")).isEmpty();
    } finally {
      server.stop();
      persons.execute(
          "update app_user set display_name = '"
              + reader.displayName()
              + "' where id = '"
              + reader.userId()
              + "'");
    }
  }

  @Test
  void a_person_who_is_gone_should_hear_nothing_and_one_without_address_be_seen_by_the_officer() {
    Viewer reader = world.provider(RelationType.GRANT);
    String who = "' where id = '" + reader.userId() + "'";
    UUID finding = course.record(Severity.SIGNIFICANT, RelationType.GRANT);
    try {
      persons.execute("update app_user set email = null where id = '" + reader.userId() + "'");
      UUID delivery = post.deliveryOf(finding, reader.userId());
      assertThat(post.of(delivery, "state")).isEqualTo("NO_ADDRESS");

      persons.execute("update app_user set active = false where id = '" + reader.userId() + "'");
      UUID unread = course.record(Severity.SIGNIFICANT, RelationType.GRANT);
      post.addressOnly();
      assertThat(post.deliveriesOf(unread, reader.userId())).isZero();
    } finally {
      persons.execute(
          "update app_user set active = true, email = 'provider-grant@valvomo.example" + who);
    }
  }
}
