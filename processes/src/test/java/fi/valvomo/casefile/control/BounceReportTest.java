package fi.valvomo.casefile.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BounceReportTest {

  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private static final UUID OURS = UUID.fromString("0b5f3a52-9d0e-4c3a-8a8e-2f6b6f9f1c11");
  private static final String HEAD =
      "From: MAILER-DAEMON@mx.example\nTo: valvomo@organiser.example\nSubject: Returned\n"
          + "MIME-Version: 1.0\n"
          + "Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\n";
  private static final String WORDS = "--b\nContent-Type: text/plain\n\nSorry.\n";
  private static final String RETURNED =
      "--b\nContent-Type: text/rfc822-headers\n\nSubject: Valvomo\nMessage-ID: <"
          + OURS
          + "@organiser.example>\n\n--b--\n";

  private static String status(String... lines) {
    return "--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n"
        + "Final-Recipient: rfc822; noora@producer.example\n"
        + String.join("\n", lines)
        + "\n\n";
  }

  private static String failed() {
    return status(
        "Action: failed", "Status: 5.1.1", "Diagnostic-Code: smtp; 550 5.1.1 no such one");
  }

  private static Optional<Bounce> read(String mail) throws MessagingException, IOException {
    byte[] wire = mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    return BounceReport.of(
        new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(wire)),
        NOW);
  }

  @Nested
  class A_failed_delivery {

    @Test
    void should_be_known_by_our_message_id_and_told_in_the_words_of_the_server() throws Exception {
      assertThat(read(HEAD + "\n" + WORDS + failed() + RETURNED))
          .contains(new Bounce(OURS, "550 5.1.1 no such one", NOW));
    }

    @Test
    void should_be_known_by_the_whole_message_that_was_returned() throws Exception {
      String whole = RETURNED.replace("text/rfc822-headers", "message/rfc822");

      assertThat(read(HEAD + "\n" + WORDS + failed() + whole)).isPresent();
    }

    @Test
    void should_be_known_by_what_it_answers_where_nothing_was_returned() throws Exception {
      String answer = "In-Reply-To: <" + OURS + "@organiser.example>\n";

      assertThat(read(HEAD + answer + "\n" + WORDS + failed() + "--b--\n")).isPresent();
    }

    @Test
    void should_be_seen_in_any_case_of_letters_on_folded_lines_and_for_any_reader()
        throws Exception {
      String two =
          status("Action: delivered", "Status: 2.0.0")
              + "Final-Recipient: rfc822; other@producer.example\nACTION: Failed\nStatus: 4.2.2\n"
              + "Diagnostic-Code: smtp; 452 mailbox\n  is full\n\n";

      assertThat(read(HEAD + "\n" + WORDS + two + RETURNED).orElseThrow().reason())
          .isEqualTo("4.2.2 452 mailbox is full");
    }

    @Test
    void should_say_the_number_where_the_server_said_no_more() throws Exception {
      String bare = status("Action: failed", "Status: 5.0.0");

      assertThat(read(HEAD + "\n" + WORDS + bare + RETURNED).orElseThrow().reason())
          .isEqualTo("5.0.0");
    }
  }

  @Nested
  class Anything_else {

    @ParameterizedTest
    @ValueSource(strings = {"delayed", "delivered", "relayed", "expanded", ""})
    void should_tell_nothing_where_nothing_failed(String action) throws Exception {
      assertThat(read(HEAD + "\n" + WORDS + status("Action: " + action) + RETURNED)).isEmpty();
    }

    @Test
    void should_tell_nothing_of_mail_that_is_not_ours() throws Exception {
      String other = RETURNED.replace(OURS.toString(), "CAF=nobody");

      assertThat(read(HEAD + "\n" + WORDS + failed() + other)).isEmpty();
    }

    @Test
    void should_tell_nothing_when_a_person_writes_about_a_failure() throws Exception {
      assertThat(read("Subject: Re\nContent-Type: text/plain\n\nAction: failed\n" + failed()))
          .isEmpty();
    }

    @Test
    void should_tell_nothing_where_the_report_is_broken_off() throws Exception {
      assertThat(read(HEAD + "\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: d"))
          .isEmpty();
    }

    @Test
    void should_be_called_broken_where_it_has_no_parts() {
      assertThatThrownBy(() -> read(HEAD.replace("\"b\"", "\"other\"") + "\n" + failed()))
          .isInstanceOf(MessagingException.class);
    }
  }
}
