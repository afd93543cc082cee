package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.finding.entity.Severity;
import fi.valvomo.it.Caller.Answer;
import fi.valvomo.notice.control.ReceiveNotice.Received;
import fi.valvomo.notice.entity.NoticeKind;
import fi.valvomo.notice.entity.NoticePath;
import fi.valvomo.notice.entity.ReporterFacts;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class NoticeRestIT {

  private static final RelationType CONTRACT = RelationType.CONTRACT;
  private static final ReporterFacts NOBODY = new ReporterFacts(null, null);

  @Inject private World world;
  @Inject private Noticing noticing;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void an_officer_should_write_down_what_came_and_tell_the_caller_the_code() {
    Caller officer = Caller.of("officer");
    Answer written = officer.post("notices", telephone().build());

    assertThat(written.status()).isEqualTo(201);
    assertThat(written.json().getString("code")).hasSize(31);
    String one = "notices/" + written.json().getString("id");
    assertThat(officer.get(one).json().getString("number")).startsWith("ILM ");
    assertThat(officer.get(one + "/reporter").status()).isEqualTo(403);
    assertThat(Caller.of("officer2").get(one + "/reporter").json().getString("name"))
        .isEqualTo("Soile Soittaja");
    assertThat(officer.post("notices", telephone().addNull("kind").build()).firstError())
        .isEqualTo("kind required");
    JsonObject tomorrow =
        telephone().add("receivedAt", Instant.now().plus(1, ChronoUnit.DAYS).toString()).build();
    assertThat(officer.post("notices", tomorrow).firstError()).isEqualTo("receivedAt past");
    JsonObject nowhere = telephone().add("unitId", UUID.randomUUID().toString()).build();
    assertThat(officer.post("notices", nowhere).firstError()).isEqualTo("unitId unknown");
  }

  @Test
  void a_look_at_the_reporter_should_be_on_record_without_what_was_seen() {
    UUID id = noticing.received(NoticeKind.COMPLAINT, new ReporterFacts("Kaisa Katsottu", null));

    Caller.of("officer2").get("notices/" + id + "/reporter");

    JsonObject line =
        Caller.of("auditor").get("audit-events?subjectId=" + id).items().getJsonObject(0);
    assertThat(line.getString("kind")).isEqualTo("REPORTER_READ");
    assertThat(line.toString()).contains("Elias Nyman").doesNotContain("Kaisa");
  }

  @Test
  void triage_should_see_what_the_table_proposes_and_say_why_it_departs() {
    UUID id = noticing.received(NoticeKind.COMPLAINT);
    Caller triage = Caller.of("officer2");
    SteeringRelation relation = world.relation(CONTRACT);
    String one = "notices/" + id;

    Answer proposed =
        triage.get(
            one + "/triage-proposal?danger=POSSIBLE&sender=CLIENT&unit=" + relation.unitId());
    assertThat(proposed.json().getString("path")).isEqualTo("CLARIFICATION");
    assertThat(proposed.json().getString("rule")).isEqualTo("complaint-known");
    JsonObjectBuilder other = judgement("INSPECTION", relation);
    assertThat(triage.post(one + "/triage", other.build()).firstError())
        .isEqualTo("overrideReason otherPathReason");
    Answer judged =
        triage.post(
            one + "/triage",
            judgement("INSPECTION", relation).add("overrideReason", "Toistuu").build());

    assertThat(judged.json().getJsonObject("triage").getString("overrideReason"))
        .isEqualTo("Toistuu");
    assertThat(judged.json().getString("caseNumber")).startsWith("VALV ");
    assertThat(judged.json().getJsonArray("tellings")).hasSize(1);
    assertThat(
            triage
                .post(
                    one + "/triage",
                    judgement("CLARIFICATION", relation)
                        .add("caseId", UUID.randomUUID().toString())
                        .build())
                .status())
        .as("judged again, and the case stays")
        .isEqualTo(200);
  }

  @Test
  void a_notice_should_join_an_open_case_of_its_unit_and_no_others() {
    UUID first = noticing.received(NoticeKind.COMPLAINT);
    noticing.judge(first, NoticePath.CLOSURE, CONTRACT);
    String file = noticing.notice(first).caseId().toString();
    Caller triage = Caller.of("officer2");
    SteeringRelation relation = world.relation(CONTRACT);

    UUID second = noticing.received(NoticeKind.COMPLAINT);
    JsonObjectBuilder joining = judgement("CLARIFICATION", relation).add("caseId", file);
    Answer joined = triage.post("notices/" + second + "/triage", joining.build());
    assertThat(joined.json().getString("caseId")).isEqualTo(file);

    UUID third = noticing.received(NoticeKind.COMPLAINT);
    JsonObjectBuilder elsewhere =
        judgement("CLARIFICATION", world.relation(RelationType.OWN)).add("caseId", file);
    assertThat(triage.post("notices/" + third + "/triage", elsewhere.build()).firstError())
        .isEqualTo("caseId unknown");
    assertThat(Caller.of("officer").get("cases/" + file).json().getJsonArray("things").toString())
        .contains("Lääkehoidon puute")
        .doesNotContain("kahtena iltana");
  }

  @Test
  void a_producer_should_send_of_its_own_unit_and_see_its_own_and_how_it_is_not_judged() {
    Caller producer = Caller.of("provider-contract");
    Answer sent = producer.post("notices", own(world.relation(CONTRACT)).build());
    assertThat(sent.status()).isEqualTo(201);
    String one = "notices/" + sent.json().getString("id");
    UUID id = UUID.fromString(sent.json().getString("id"));
    noticing.judge(id, NoticePath.CLOSURE, CONTRACT);

    JsonObject seen = producer.get(one).json();
    assertThat(seen.getString("kind")).isEqualTo("DUTY_NOTICE");
    assertThat(seen.isNull("triage")).isTrue();
    assertThat(seen.getJsonArray("events")).isEmpty();
    assertThat(ids(producer.get("notices?limit=500"))).contains(id.toString());
    assertThat(Caller.of("provider-voucher").get(one).status()).isEqualTo(404);
    assertThat(ids(Caller.of("provider-voucher").get("notices?limit=500")))
        .doesNotContain(id.toString());
    assertThat(
            producer
                .post("notices", own(world.relation(RelationType.VOUCHER)).build())
                .firstError())
        .isEqualTo("unitId unknown");
    assertThat(
            producer
                .post("notices", own(world.relation(CONTRACT)).addNull("unitId").build())
                .firstError())
        .isEqualTo("unitId unknown");
    assertThat(producer.post(one + "/messages", text("Lisätieto")).status()).isEqualTo(200);
  }

  @Test
  void a_producer_should_never_see_a_notice_about_it_but_the_question_it_is_asked() {
    UUID id = noticing.received(NoticeKind.COMPLAINT);
    noticing.judge(id, NoticePath.CLARIFICATION, CONTRACT);
    Caller producer = Caller.of("provider-contract");
    String one = "notices/" + id;
    assertThat(producer.get(one + "/clarification").status()).isEqualTo(404);

    noticing.ask(id, 14);

    assertThat(producer.get(one).status()).isEqualTo(404);
    Answer asked = producer.get(one + "/clarification");
    assertThat(asked.body().toString())
        .contains("Miten lääkkeiden antaminen varmistetaan?")
        .doesNotContain("kahtena iltana", "COMPLAINT", "Lääkehoidon puute");
    assertThat(Caller.of("provider-voucher").get(one + "/clarification").status()).isEqualTo(404);
    assertThat(producer.get("work-items?limit=500").items().toString()).contains(id.toString());
    Answer file =
        producer.post(
            "documents?subjectType=NOTICE&kind=EVIDENCE&name=a.txt&subjectId=" + id,
            "application/octet-stream",
            "Lääkelista".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(file.status()).isEqualTo(201);
    JsonObject answer = Json.createObjectBuilder().add("answer", "Kaksoistarkastus").build();
    assertThat(producer.post(one + "/clarification-answer", answer).status()).isEqualTo(200);
    assertThat(producer.post(one + "/clarification-answer", answer).status()).isEqualTo(409);
  }

  @Test
  void what_a_whistleblower_told_should_exist_for_triage_only() {
    Received received = noticing.anonymous(NoticeKind.WHISTLEBLOWING, NOBODY);
    String id = received.notice().id().toString();
    noticing.judge(received.notice().id(), NoticePath.INSPECTION, CONTRACT);
    UUID finding = noticing.find(received.notice().id(), Severity.MINOR, CONTRACT);

    for (String name : List.of("officer", "manager", "auditor", "provider-contract")) {
      Caller other = Caller.of(name);
      assertThat(other.get("notices/" + id).status()).as(name).isEqualTo(404);
      assertThat(other.get("notices/" + id + "/clarification").status()).isEqualTo(404);
      assertThat(other.get("notices?limit=500").body().toString()).doesNotContain(id);
      assertThat(other.get("notices?linked=" + finding).items()).isEmpty();
      assertThat(other.get("work-items?scope=all&limit=500").body().toString()).doesNotContain(id);
      assertThat(other.get("processes/notice/steps/" + id).status()).isEqualTo(404);
      assertThat(other.get("case-events?subjectId=" + id).items()).isEmpty();
      assertThat(other.get("documents?subjectType=NOTICE&subjectId=" + id).status()).isEqualTo(404);
    }
    Caller triage = Caller.of("officer2");
    assertThat(triage.get("notices/" + id).status()).isEqualTo(200);
    assertThat(ids(triage.get("notices?linked=" + finding))).containsExactly(id);
    Answer outside =
        triage.post(
            "documents?subjectType=NOTICE&kind=ATTACHMENT&name=a.txt&subjectId=" + id,
            "application/octet-stream",
            new byte[] {65});
    assertThat(outside.status()).as("no case holds it").isEqualTo(409);
  }

  @Test
  void both_sides_should_show_what_followed() {
    UUID id = noticing.received(NoticeKind.STAFF_NOTICE);
    noticing.judge(id, NoticePath.INSPECTION, CONTRACT);
    UUID finding = noticing.find(id, Severity.MINOR, CONTRACT);
    Caller officer = Caller.of("officer");

    assertThat(officer.get("notices/" + id).json().getJsonArray("links").toString())
        .contains(finding.toString());
    assertThat(ids(officer.get("notices?linked=" + finding))).containsExactly(id.toString());
    assertThat(Caller.of("provider-contract").get("notices?linked=" + finding).items()).isEmpty();
  }

  @Test
  void what_is_refused_should_say_why() {
    UUID id = noticing.byProducer(CONTRACT);
    Caller triage = Caller.of("officer2");
    String one = "notices/" + id;
    assertThat(triage.post(one + "/answer", text("Kiitos")).json().getString("code"))
        .isEqualTo("NOTICE_OUT_OF_ORDER");
    noticing.judge(
        id,
        NoticePath.IMMEDIATE,
        fi.valvomo.notice.entity.Danger.ESSENTIAL,
        noticing.notice(id).unitId());
    JsonObject minor =
        Json.createObjectBuilder()
            .add("relationId", world.relation(CONTRACT).id().toString())
            .add("severity", "MINOR")
            .add("scope", "ISOLATED")
            .add("title", "Ovi")
            .add("description", "Auki")
            .build();
    assertThat(Caller.of("officer").post(one + "/finding", minor).firstError())
        .isEqualTo("severity seriousAtOnce");
    assertThat(Caller.of("officer").post(one + "/finding", empty()).firstError())
        .isEqualTo("relationId required");
    assertThat(Caller.of("officer").post(one + "/inspection", empty()).firstError())
        .isEqualTo("relationId required");
    JsonObject unknown =
        Json.createObjectBuilder().add("findingId", UUID.randomUUID().toString()).build();
    assertThat(Caller.of("officer").post(one + "/finding", unknown).firstError())
        .isEqualTo("findingId unknown");
    JsonObject told =
        Json.createObjectBuilder().add("receiver", "MANAGER").add("how", "Soitettu").build();
    assertThat(triage.post(one + "/tellings", told).json().getString("code"))
        .isEqualTo("ALREADY_TOLD");
    assertThat(triage.post(one + "/acknowledgement", text("Kiitos")).status()).isEqualTo(200);
    assertThat(triage.post(one + "/acknowledgement", text("Kiitos")).json().getString("code"))
        .isEqualTo("ALREADY_ACKNOWLEDGED");
  }

  @Test
  void lists_should_be_filtered_and_go_on_by_key() {
    noticing.received(NoticeKind.PRESS);
    noticing.received(NoticeKind.PRESS);
    Caller officer = Caller.of("officer");
    Answer first = officer.get("notices?kind=PRESS&state=RECEIVED&open=true&limit=1");
    Answer second =
        officer.get(
            "notices?kind=PRESS&state=RECEIVED&open=true&limit=1&after="
                + first.json().getString("next"));

    assertThat(ids(second)).hasSize(1).isNotEqualTo(ids(first));
    assertThat(officer.get("notices?overdue=true&dueBefore=2020-01-01").items()).isEmpty();
    assertThat(officer.get("notices?after=nonsense").firstError()).isEqualTo("after cursor");
    assertThat(officer.get("notices?kind=GOSSIP").firstError()).isEqualTo("kind value");
    assertThat(officer.get("notices?dueBefore=eilen").firstError()).isEqualTo("dueBefore value");
  }

  private static JsonObjectBuilder telephone() {
    return Json.createObjectBuilder()
        .add("kind", "COMPLAINT")
        .add("channel", "PHONE")
        .add("sender", "CLIENT")
        .add("language", "FI")
        .add("subjectText", "Kotihoito")
        .add("description", "Kotihoito ei tullut.")
        .add("dangerNow", false)
        .add("reporterName", "Soile Soittaja")
        .add("reporterContact", "050 000 0000");
  }

  private static JsonObjectBuilder own(SteeringRelation relation) {
    return Json.createObjectBuilder()
        .add("unitId", relation.unitId().toString())
        .add("description", "Sijaista ei saatu.")
        .add("dangerNow", true);
  }

  private static JsonObjectBuilder judgement(String path, SteeringRelation relation) {
    return Json.createObjectBuilder()
        .add("danger", "POSSIBLE")
        .add("sender", "CLIENT")
        .add("unitId", relation.unitId().toString())
        .add("path", path)
        .add("summary", "Lääkehoidon puute");
  }

  private static JsonObject text(String text) {
    return Json.createObjectBuilder().add("text", text).build();
  }

  private static JsonObject empty() {
    return Json.createObjectBuilder().build();
  }

  private static List<String> ids(Answer list) {
    return list.items().getValuesAs(JsonObject.class).stream()
        .map(row -> row.getString("id"))
        .toList();
  }
}
