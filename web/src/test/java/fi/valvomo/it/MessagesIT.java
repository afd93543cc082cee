package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.finding.entity.Severity;
import fi.valvomo.it.Caller.Answer;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.work.entity.WorkItem;
import fi.valvomo.work.entity.WorkItems;
import fi.valvomo.work.entity.WorkingDays;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class MessagesIT {

  @Inject private World world;
  @Inject private Course course;
  @Inject private Visits visits;
  @Inject private Days days;
  @Inject private WorkItems items;
  @Inject private Asking asking;
  @Inject private PlanKeeping plans;

  private Caller officer;
  private Caller provider;
  private UUID finding;

  @BeforeEach
  void world() {
    world.open();
    officer = Caller.of("officer");
    provider = Caller.of("provider-contract");
    finding = course.record(Severity.SIGNIFICANT, RelationType.CONTRACT);
  }

  private static JsonObject letter(
      String type, UUID about, String text, boolean asks, String... documents) {
    JsonArrayBuilder files = Json.createArrayBuilder();
    for (String document : documents) {
      files.add(document);
    }
    return Json.createObjectBuilder()
        .add("subjectType", type)
        .add("subjectId", about.toString())
        .add("text", text)
        .add("documentIds", files)
        .add("asks", asks)
        .build();
  }

  private Answer says(Caller who, String text, boolean asks) {
    return who.post("messages", letter("FINDING", finding, text, asks));
  }

  private JsonArray messages(Caller who) {
    return who.get("messages?subjectType=FINDING&subjectId=" + finding).items();
  }

  @Test
  void a_question_should_wait_in_the_queue_of_the_other_side_until_it_is_answered() {
    Answer asked = says(provider, "Riittääkö kuva?", true);
    UUID thread = UUID.fromString(asked.json().getString("threadId"));

    WorkItem waiting = items.open(thread, "answer-provider").orElseThrow();
    assertThat(waiting.dueAt())
        .isEqualTo(fi.valvomo.kernel.entity.Deadline.endOf(WorkingDays.after(course.today(), 2)));
    says(officer, "Riittää, kiitos.", false);

    assertThat(items.open(thread, "answer-provider")).isEmpty();
    JsonArray read = messages(provider);
    assertThat(read)
        .extracting(row -> row.asJsonObject().getString("text"))
        .containsExactly("Riittää, kiitos.", "Riittääkö kuva?");
    assertThat(read.getJsonObject(1).getString("outcome")).isEqualTo("ANSWERED");
    assertThat(read.getJsonObject(1).getBoolean("late")).isFalse();
    assertThat(read.getJsonObject(0).isNull("dueAt")).isTrue();
  }

  @Test
  void reports_plans_and_accounts_should_be_written_about_from_both_sides() {
    UUID report = asking.report(RelationType.CONTRACT);
    SteeringRelation unit = world.relation(RelationType.CONTRACT);
    UUID account = plans.account(unit);
    Map<String, UUID> things =
        Map.of("REPORT", report, "UNIT_PLAN", unit.unitId(), "PLAN_ACCOUNT", account);

    things.forEach(
        (type, id) -> {
          assertThat(officer.post("messages", letter(type, id, "Mikä luku?", false)).status())
              .as(type)
              .isEqualTo(201);
          assertThat(provider.post("messages", letter(type, id, "Tämä.", false)).status())
              .as(type)
              .isEqualTo(201);
          assertThat(provider.get("messages?subjectType=" + type + "&subjectId=" + id).items())
              .hasSizeGreaterThanOrEqualTo(2);
        });
  }

  @Test
  void what_the_officer_asks_should_wait_for_the_provider_and_come_back_to_the_one_who_asked() {
    UUID thread =
        UUID.fromString(says(officer, "Milloin lukko tulee?", true).json().getString("threadId"));
    assertThat(items.open(thread, "answer-officer").orElseThrow().role().name())
        .isEqualTo("PROVIDER");

    says(provider, "Perjantaina. Sopiiko?", true);

    assertThat(items.open(thread, "answer-officer")).isEmpty();
    assertThat(items.open(thread, "answer-provider").orElseThrow().assigneeId())
        .isEqualTo(world.officer().userId());
  }

  @Test
  void a_missed_promise_should_be_told_and_a_late_answer_stay_visible() {
    UUID thread = UUID.fromString(says(officer, "Milloin?", true).json().getString("threadId"));
    days.during(
        () -> {
          days.goPast(WorkingDays.after(course.today(), 2));
          assertThat(items.open(thread, "answer-officer").orElseThrow().remindedAt()).isNotNull();
          assertThat(
                  world.rows(
                      "outgoing_mail where kind = 'MESSAGE_OVERDUE' and audience = 'BOTH'"
                          + " and subject_id = '"
                          + thread
                          + "'"))
              .isEqualTo(1);
          says(provider, "Nyt.", true);
          days.goPast(WorkingDays.after(course.today(), 2));
          assertThat(
                  world.rows(
                      "outgoing_mail where kind = 'MESSAGE_OVERDUE' and audience = 'ORGANISER'"
                          + " and subject_id = '"
                          + thread
                          + "'"))
              .isEqualTo(1);
          assertThat(items.open(thread, "answer-provider").orElseThrow().remindedAt()).isNotNull();
          says(officer, "Hyvä.", false);
        });

    JsonArray read = messages(officer);
    assertThat(read.getJsonObject(2).getBoolean("late")).isTrue();
    assertThat(read.getJsonObject(1).getBoolean("late")).isTrue();
    assertThat(read.getJsonObject(1).getString("outcome")).isEqualTo("ANSWERED");
    assertThat(officer.get("insight/answers").body().asJsonArray())
        .extracting(row -> row.asJsonObject())
        .filteredOn(row -> row.getString("side").equals("PROVIDER"))
        .allSatisfy(row -> assertThat(row.getInt("late")).isPositive())
        .hasSize(1);
  }

  @Test
  void a_thank_you_should_need_no_answer_when_the_asked_side_says_so() {
    String thread = says(provider, "Kiitos!", true).json().getString("threadId");
    String path = "message-threads/" + thread + "/no-answer";
    JsonObject why = Json.createObjectBuilder().add("reason", "Kiitosviesti").build();

    assertThat(provider.post(path, why).status()).isEqualTo(409);
    assertThat(officer.post(path, why).status()).isEqualTo(204);
    assertThat(officer.post(path, why).status()).isEqualTo(409);
    assertThat(messages(officer).getJsonObject(0).getString("outcome")).isEqualTo("NOT_NEEDED");
  }

  @Test
  void what_others_wrote_should_be_unread_until_it_is_read() {
    int before = provider.get("message-threads/unread").json().getInt("count");
    String thread = says(officer, "Luettavaa.", false).json().getString("threadId");

    assertThat(provider.get("message-threads/unread").json().getInt("count")).isEqualTo(before + 1);
    JsonObject row = provider.get("message-threads?limit=1").items().getJsonObject(0);
    assertThat(row.getString("id")).isEqualTo(thread);
    assertThat(row.getInt("unread")).isEqualTo(1);
    provider.post("message-threads/" + thread + "/reading", Json.createObjectBuilder().build());

    assertThat(provider.get("message-threads/unread").json().getInt("count")).isEqualTo(before);
    assertThat(officer.get("message-threads?limit=1").items().getJsonObject(0).getInt("unread"))
        .as("one's own words are not unread")
        .isZero();
  }

  @Test
  void a_file_should_go_with_a_message_and_be_read_by_the_other_side() {
    String file =
        officer
            .post(
                "documents?subjectType=FINDING&kind=ATTACHMENT&name=ohje.txt&subjectId=" + finding,
                "application/octet-stream",
                "Ohje".getBytes(StandardCharsets.UTF_8))
            .json()
            .getString("id");
    assertThat(provider.get("documents/" + file).status()).isEqualTo(404);

    officer.post("messages", letter("FINDING", finding, "Liitteenä ohje.", false, file));

    assertThat(
            messages(provider)
                .getJsonObject(0)
                .getJsonArray("documents")
                .getJsonObject(0)
                .getString("id"))
        .isEqualTo(file);
    assertThat(provider.get("documents/" + file).status()).isEqualTo(200);
    assertThat(
            officer
                .post(
                    "messages",
                    letter("FINDING", finding, "Ei tämä", false, UUID.randomUUID().toString()))
                .firstError())
        .isEqualTo("documentIds unknown");
  }

  @Test
  void what_the_provider_may_not_know_of_should_not_be_written_about() {
    UUID hidden = visits.unannounced(RelationType.CONTRACT);

    Answer refused = officer.post("messages", letter("INSPECTION", hidden, "Tulemme!", true));

    assertThat(refused.status()).isEqualTo(409);
    assertThat(world.rows("message_thread where subject_id = '" + hidden + "'")).isZero();
    assertThat(provider.post("messages", letter("INSPECTION", hidden, "Tuletteko?", true)).status())
        .isEqualTo(404);
  }

  @Test
  void another_producers_thread_should_not_exist_and_bad_input_be_told() {
    String thread = says(officer, "Vain teille.", true).json().getString("threadId");
    Caller stranger = Caller.of("provider-voucher");

    assertThat(stranger.get("message-threads/" + thread).status()).isEqualTo(404);
    assertThat(says(stranger, "Hei", true).status()).isEqualTo(404);
    assertThat(stranger.get("message-threads").items())
        .extracting(row -> row.asJsonObject().getString("id"))
        .doesNotContain(thread);
    assertThat(says(officer, "  ", true).firstError()).isEqualTo("text required");
    assertThat(says(officer, "x".repeat(10_001), true).firstError()).isEqualTo("text size");
    assertThat(officer.post("messages", letter("PRODUCER", finding, "Hei", true)).status())
        .isEqualTo(404);
  }
}
