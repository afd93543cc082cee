package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import fi.valvomo.engine.JobContext;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.it.Caller.Answer;
import fi.valvomo.producer.entity.RelationType;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class MailTriesIT {

  private static final String PROVIDER = "provider-contract@valvomo.example";

  @Inject private World world;
  @Inject private Course course;
  @Inject private Days days;
  @Inject private Persons persons;
  @Inject private PostOffice post;
  @Inject private Clock clock;

  @EJB private JobContext gate;
  @Resource private ManagedExecutorService nodes;

  @BeforeEach
  void world() {
    world.open();
    post.clear();
  }

  private static JsonObject nothing() {
    return Json.createObjectBuilder().build();
  }

  private UUID oneMessage() {
    return post.deliveryOf(course.record(Severity.SIGNIFICANT, RelationType.CONTRACT));
  }

  @Test
  void without_a_mail_server_everything_should_wait_and_be_seen_to_wait() {
    UUID id = oneMessage();

    JsonObject waiting = Caller.of("admin").get("mail-deliveries/" + id).json();

    assertThat(waiting.getString("state")).isEqualTo("WAITING");
    assertThat(waiting.getJsonArray("attempts")).isEmpty();
    assertThat(Caller.of("officer").get("mail-deliveries?state=WAITING").items())
        .extracting(row -> row.asJsonObject().getString("id"))
        .contains(id.toString());
  }

  @Test
  void an_unreachable_server_should_be_tried_again_after_waits_that_double() {
    days.during(
        () -> {
          UUID id = oneMessage();
          post.round();
          assertThat(post.of(id, "state")).isEqualTo("WAITING");
          assertThat(post.tries(id)).containsExactly("POSTPONED");

          days.after(Duration.ofSeconds(50));
          post.round();
          assertThat(post.tries(id)).as("before a minute has passed").hasSize(1);
          days.after(Duration.ofSeconds(20));
          post.round();
          assertThat(post.tries(id)).hasSize(2);
          days.after(Duration.ofSeconds(100));
          post.round();
          assertThat(post.tries(id)).as("before two minutes have passed").hasSize(2);

          GreenMail server = PostOffice.open();
          try {
            days.after(Duration.ofSeconds(30));
            post.round();
            assertThat(post.tries(id)).containsExactly("POSTPONED", "POSTPONED", "SENT");
            assertThat(PostOffice.received(server, PROVIDER)).hasSize(1);
          } finally {
            server.stop();
          }
        });
  }

  @Test
  void a_server_that_is_busy_should_be_asked_again_until_it_was_often_enough() throws IOException {
    try (UnkindMailServer server = UnkindMailServer.saying("451 4.3.0 try later")) {
      days.during(
          () -> {
            UUID id = oneMessage();
            for (int hours = 0; "WAITING".equals(post.of(id, "state")); hours++) {
              assertThat(hours).isLessThan(60);
              post.round();
              days.after(Duration.ofHours(1));
            }
            assertThat(post.of(id, "state")).isEqualTo("FAILED");
            assertThat(post.tries(id)).hasSize(12).containsOnly("POSTPONED");
            assertThat(post.of(id, "answer")).isEqualTo("451 4.3.0 try later");
          });
    }
  }

  @Test
  void a_refused_address_should_be_told_on_the_case_and_sent_to_again_when_asked()
      throws IOException {
    UUID finding = course.record(Severity.SIGNIFICANT, RelationType.CONTRACT);
    UUID id = post.deliveryOf(finding);
    try (UnkindMailServer server = UnkindMailServer.saying("550 5.1.1 no such person")) {
      post.round();
    }
    Caller officer = Caller.of("officer");
    JsonObject row =
        officer.get("cases/" + course.caseId(finding) + "/mail").items().getJsonObject(0);
    assertThat(row.getString("state")).isEqualTo("FAILED");
    assertThat(row.getString("answer")).isEqualTo("550 5.1.1 no such person");
    assertThat(row.getString("address")).isEqualTo(PROVIDER);
    post.round();
    assertThat(post.tries(id)).as("refused for good").containsExactly("REFUSED");

    String path = "mail-deliveries/" + id;
    Answer again = officer.postTagged(path + "/resending", officer.get(path).etag(), nothing());
    assertThat(again.json().getString("state")).isEqualTo("WAITING");
    GreenMail mended = PostOffice.open();
    try {
      post.round();
      assertThat(PostOffice.received(mended, PROVIDER)).hasSize(1);
    } finally {
      mended.stop();
    }
    assertThat(
            officer.postTagged(path + "/resending", officer.get(path).etag(), nothing()).status())
        .isEqualTo(409);
  }

  @Test
  void a_message_that_comes_back_later_should_be_marked_by_whoever_saw_it() {
    UUID id = oneMessage();
    GreenMail server = PostOffice.open();
    try {
      post.round();
    } finally {
      server.stop();
    }
    Caller officer = Caller.of("officer");
    String path = "mail-deliveries/" + id;
    JsonObject note = Json.createObjectBuilder().add("note", "Postilaatikko on täynnä").build();

    assertThat(officer.postTagged(path + "/return", null, note).status()).isEqualTo(428);
    Answer marked = officer.postTagged(path + "/return", officer.get(path).etag(), note);

    assertThat(marked.json().getString("state")).isEqualTo("BOUNCED");
    assertThat(marked.json().getString("answer")).isEqualTo("Postilaatikko on täynnä");
    assertThat(officer.postTagged(path + "/return", officer.get(path).etag(), note).status())
        .isEqualTo(409);
    assertThat(
            officer.postTagged(path + "/return", officer.get(path).etag(), nothing()).firstError())
        .isEqualTo("note required");
  }

  @Test
  void a_node_that_dies_while_sending_should_be_stood_in_for_when_its_lease_is_over() {
    days.during(
        () -> {
          UUID id = oneMessage();
          diesWhileSending(id);
          GreenMail server = PostOffice.open();
          try {
            days.after(Duration.ofMinutes(4));
            post.round();
            assertThat(PostOffice.received(server, PROVIDER)).as("it may still live").isEmpty();
            days.after(Duration.ofMinutes(2));
            post.round();

            assertThat(PostOffice.received(server, PROVIDER)).hasSize(1);
            assertThat(PostOffice.whole(PostOffice.received(server, PROVIDER).get(0)))
                .as("the same message, should both have left")
                .contains("Message-ID: <" + id + "@organiser.example>");
            assertThat(post.tries(id)).containsExactly("INTERRUPTED", "SENT");
          } finally {
            server.stop();
          }
        });
  }

  private void diesWhileSending(UUID id) {
    Instant now = clock.instant();
    persons.execute(
        "update mail_delivery set state = 'SENDING', tries = 1, due_at = '"
            + now.plus(Duration.ofMinutes(5))
            + "' where id = '"
            + id
            + "'");
    persons.execute(
        "insert into mail_attempt (id, delivery_id, number, node, began_at) values"
            + " (gen_random_uuid(), '"
            + id
            + "', 1, 'n2', '"
            + now
            + "')");
  }

  @Test
  void two_nodes_should_send_each_message_once() throws Exception {
    int many = 40;
    UUID reader = world.provider(RelationType.CONTRACT).userId();
    persons.execute(
        "insert into outgoing_mail (id, kind, subject_type, subject_id, created_at, audience,"
            + " person_id) select gen_random_uuid(), 'FINDING_OPENED', 'FINDING',"
            + " gen_random_uuid(), now(), 'PERSON', '"
            + reader
            + "' from generate_series(1, "
            + many
            + ")");
    GreenMail server = PostOffice.open();
    try {
      Callable<Void> node =
          () -> {
            // as outside tests: without the gate threads share what the container knows of one call
            gate.run(() -> post.round());
            return null;
          };
      List<Future<Void>> rounds =
          nodes.invokeAll(IntStream.range(0, 4).mapToObj(each -> node).toList());
      for (Future<Void> each : rounds) {
        each.get();
      }
      assertThat(PostOffice.received(server, PROVIDER))
          .extracting(mail -> mail.getHeader("Message-ID")[0])
          .hasSize(many)
          .doesNotHaveDuplicates();
    } finally {
      server.stop();
    }
  }
}
