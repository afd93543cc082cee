package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.it.Caller.Answer;
import fi.valvomo.notice.entity.NoticeKind;
import fi.valvomo.notice.entity.ReporterFacts;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What follows from the kind of a notice: who opens its files, who is told, who may know at all.
 */
@ExtendWith(ArquillianExtension.class)
class NoticeKindIT {

  private static final RelationType CONTRACT = RelationType.CONTRACT;
  private static final ReporterFacts NOBODY = new ReporterFacts(null, null);

  @Inject private World world;
  @Inject private Noticing noticing;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void what_an_institution_sent_should_be_opened_by_officers_and_by_nobody_who_only_looks() {
    UUID id = noticing.received(NoticeKind.INSPECTION_REPORT);
    Caller officer = Caller.of("officer");
    Answer brought =
        officer.post(
            "notices/" + id + "/attachments?name=kertomus.txt",
            "application/octet-stream",
            "Tarkastuskertomus".getBytes(StandardCharsets.UTF_8));
    assertThat(brought.status()).isEqualTo(201);
    String path = "notices/" + id + "/attachments/" + brought.json().getString("id");

    for (String name : List.of("officer", "manager", "officer2")) {
      assertThat(Caller.of(name).get(path).status()).as(name).isEqualTo(200);
    }
    assertThat(Caller.of("auditor").get(path).status()).isEqualTo(403);
    assertThat(Caller.of("auditor").get("notices/" + id).json().getJsonArray("attachments"))
        .isEmpty();
    assertThat(officer.get("notices/" + id).json().getJsonArray("attachments")).hasSize(1);
  }

  @Test
  void what_a_person_brought_should_open_to_triage_only() {
    UUID id = noticing.received(NoticeKind.COMPLAINT);
    Caller officer = Caller.of("officer");
    Answer brought =
        officer.post(
            "notices/" + id + "/attachments?name=kirje.txt",
            "application/octet-stream",
            "Kirje".getBytes(StandardCharsets.UTF_8));
    String path = "notices/" + id + "/attachments/" + brought.json().getString("id");

    assertThat(officer.get(path).status()).isEqualTo(404);
    assertThat(Caller.of("officer2").get(path).status()).isEqualTo(200);
  }

  @Test
  void feedback_that_turns_out_to_be_a_protected_report_should_be_known_to_triage_only() {
    UUID id = noticing.received(NoticeKind.FEEDBACK);
    Caller triage = Caller.of("officer2");
    String one = "notices/" + id;
    assertThat(Caller.of("officer").get(one).status()).isEqualTo(200);
    Answer proposed =
        triage.get(
            one
                + "/triage-proposal?kind=WHISTLEBLOWING&danger=POSSIBLE&sender=STAFF&unit="
                + world.relation(CONTRACT).unitId());
    JsonObjectBuilder judged =
        judgement(proposed.json().getString("path"), world.relation(CONTRACT))
            .add("sender", "STAFF")
            .add("kind", "WHISTLEBLOWING");
    JsonObject asOther = judged.build();
    assertThat(triage.post(one + "/triage", asOther).firstError()).isEqualTo("kindReason required");

    Answer changed =
        triage.post(
            one + "/triage",
            Json.createObjectBuilder(asOther).add("kindReason", "Kertoo rikkomuksesta").build());

    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.json().getBoolean("confidential")).isTrue();
    assertThat(changed.json().getString("sentAs")).isEqualTo("FEEDBACK");
    assertThat(changed.json().isNull("caseId")).isTrue();
    LocalDate day = LocalDate.parse(changed.json().getString("receivedAt").substring(0, 10));
    assertThat(LocalDate.parse(changed.json().getString("acknowledgeBy")))
        .as("seven days and not two")
        .isAfter(day.plusDays(5));
    for (String name : List.of("officer", "manager", "auditor")) {
      Caller other = Caller.of(name);
      assertThat(other.get(one).status()).as(name).isEqualTo(404);
      assertThat(other.get("notices?limit=500").body().toString()).doesNotContain(id.toString());
      assertThat(other.get("work-items?scope=all&limit=500").body().toString())
          .doesNotContain(id.toString());
    }
    assertThat(world.rows("search_entry where id = '" + id + "'")).isZero();
  }

  @Test
  void a_protected_report_that_is_none_should_join_a_case_and_stay_what_it_was_there() {
    UUID id = noticing.anonymous(NoticeKind.WHISTLEBLOWING, NOBODY).notice().id();
    Caller triage = Caller.of("officer2");
    String one = "notices/" + id;
    JsonObject complaint =
        judgement("CLARIFICATION", world.relation(CONTRACT))
            .add("kind", "COMPLAINT")
            .add("kindReason", "Koskee omaa hoitoa")
            .build();

    Answer changed = triage.post(one + "/triage", complaint);

    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.json().getString("caseNumber")).startsWith("VALV ");
    assertThat(Caller.of("officer").get(one).json().getString("kindReason"))
        .isEqualTo("Koskee omaa hoitoa");
    JsonObject back =
        judgement("CLARIFICATION", world.relation(CONTRACT))
            .add("kind", "WHISTLEBLOWING")
            .add("kindReason", "Sittenkin")
            .build();
    assertThat(triage.post(one + "/triage", back).json().getString("code"))
        .isEqualTo("KIND_IN_CASE");
  }

  @Test
  void a_pressing_notice_should_be_told_to_triage_by_mail_and_danger_to_managers_too() {
    UUID feedback = noticing.received(NoticeKind.FEEDBACK);
    UUID ofStaff = noticing.received(NoticeKind.STAFF_NOTICE);
    UUID danger = noticing.ofDanger(NoticeKind.COMPLAINT);
    UUID protectedOne = noticing.ofDanger(NoticeKind.WHISTLEBLOWING);

    assertThat(told(feedback, "TRIAGE")).isZero();
    assertThat(told(ofStaff, "TRIAGE")).isPositive();
    assertThat(told(ofStaff, "MANAGER")).isZero();
    assertThat(told(danger, "TRIAGE")).isPositive();
    assertThat(told(danger, "MANAGER")).isPositive();
    assertThat(told(protectedOne, "TRIAGE")).isPositive();
    assertThat(told(protectedOne, "MANAGER")).isZero();
  }

  private long told(UUID notice, String role) {
    return world.rows(
        "outgoing_mail m join user_role r on r.user_id = m.person_id where m.subject_id = '"
            + notice
            + "' and r.role = '"
            + role
            + "'");
  }

  private static JsonObjectBuilder judgement(String path, SteeringRelation relation) {
    return Json.createObjectBuilder()
        .add("danger", "POSSIBLE")
        .add("sender", "CLIENT")
        .add("unitId", relation.unitId().toString())
        .add("path", path)
        .add("summary", "Lääkehoidon puute");
  }
}
