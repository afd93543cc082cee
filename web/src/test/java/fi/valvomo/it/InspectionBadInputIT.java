package fi.valvomo.it;

import static fi.valvomo.it.InspectionForms.answer;
import static fi.valvomo.it.InspectionForms.firstCriterion;
import static fi.valvomo.it.InspectionForms.items;
import static fi.valvomo.it.InspectionForms.ok;
import static fi.valvomo.it.InspectionForms.order;
import static fi.valvomo.it.InspectionForms.text;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.finding.entity.Severity;
import fi.valvomo.it.Caller.Answer;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class InspectionBadInputIT {

  private static final RelationType CONTRACT = RelationType.CONTRACT;
  private static final JsonObject NOTHING = JsonValue.EMPTY_JSON_OBJECT;

  @Inject private World world;
  @Inject private Visits visits;
  @Inject private Course course;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void a_new_inspection_should_name_every_field_that_is_wrong() {
    SteeringRelation relation = world.relation(CONTRACT);
    Instant tooEarly = Instant.parse("1999-01-01T08:00:00Z");

    Answer empty = officer().post("inspections", NOTHING);
    assertThat(empty.status()).isEqualTo(400);
    assertThat(fields(empty)).contains("unitId", "relationId", "type", "plannedFor", "reason");
    Answer early =
        officer().post("inspections", order(relation).add("plannedFor", text(tooEarly)).build());
    assertThat(early.firstError()).isEqualTo("plannedFor beforeRelation");
    Answer silent = officer().post("inspections", order(relation).add("announced", false).build());
    assertThat(silent.firstError()).isEqualTo("unannouncedReason unannouncedReason");
    Answer baseless =
        officer().post("inspections", order(relation).add("basisCode", "VOUCHER").build());
    assertThat(baseless.firstError()).isEqualTo("basisCode basisNotInForce");
    Answer unknown = officer().post("inspections", order(relation).add("type", "PARTY").build());
    assertThat(unknown.status()).isEqualTo(400);
  }

  @Test
  void an_answer_of_another_revision_should_be_refused_and_bad_ones_too() {
    String path = "inspections/" + visits.underway(CONTRACT);
    String answers = path + "/answers/" + firstCriterion(path);
    ok(officer().put(answers, null, answer("MET", 0)));

    Answer stale = officer().put(answers, null, answer("NOT_MET", 0));
    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.json().getString("code")).isEqualTo("STALE_ANSWER");
    assertThat(officer().put(answers, null, NOTHING).status()).isEqualTo(400);
    assertThat(officer().put(path + "/answers/NONE-1", null, answer("MET", 0)).firstError())
        .isEqualTo("criterionCode unknownCriterion");
    assertThat(officer().put(answers, null, answer("MET", 7)).json().getInt("revision"))
        .isEqualTo(1);
  }

  @Test
  void a_photo_should_show_a_criterion_of_the_visit_while_it_is_underway() {
    UUID visit = visits.underway(CONTRACT);
    String known = firstCriterion("inspections/" + visit);
    UUID ahead = visits.noticed(CONTRACT);

    ok(photo(officer(), "INSPECTION", visit, known));
    assertThat(photo(officer(), "INSPECTION", visit, "NONE-99").firstError())
        .isEqualTo("criterion unknownCriterion");
    assertThat(photo(provider(), "INSPECTION", visit, known).firstError())
        .isEqualTo("criterion noVisitUnderway");
    assertThat(photo(officer(), "INSPECTION", ahead, known).firstError())
        .isEqualTo("criterion noVisitUnderway");
    UUID finding = course.record(Severity.MINOR, CONTRACT);
    assertThat(photo(officer(), "FINDING", finding, known).firstError())
        .isEqualTo("criterion unknownCriterion");
  }

  private static Answer photo(Caller caller, String type, UUID id, String criterion) {
    String query = "documents?name=kuva.txt&kind=PHOTO&subjectType=" + type + "&subjectId=" + id;
    byte[] text = "Kuva".getBytes(StandardCharsets.UTF_8);
    return caller.post(query + "&criterion=" + criterion, "application/octet-stream", text);
  }

  @Test
  void each_act_should_belong_to_its_role() {
    String path = "inspections/" + visits.noticed(CONTRACT);

    assertThat(provider().post(path + "/start", NOTHING).status()).isEqualTo(403);
    assertThat(provider().get(path + "/report-preview?kind=DRAFT").status()).isEqualTo(403);
    assertThat(officer().post(path + "/comments", items()).status()).isEqualTo(403);
    assertThat(Caller.of("auditor").post(path + "/start", NOTHING).status()).isEqualTo(403);
    assertThat(Caller.of("admin").get(path).status()).isEqualTo(403);
    assertThat(Caller.of("manager").get(path).status()).isEqualTo(200);
    assertThat(Caller.of("provider-own").get(path).status()).isEqualTo(404);
    assertThat(Caller.of("provider-own").post(path + "/comments", items()).status()).isEqualTo(404);
  }

  @Test
  void lists_should_come_page_by_page() {
    visits.noticed(CONTRACT);
    visits.noticed(CONTRACT);
    Answer first = officer().get("inspections?limit=1");
    Answer second = officer().get("inspections?limit=1&after=" + first.json().getString("next"));

    assertThat(first.items()).hasSize(1);
    assertThat(second.items()).hasSize(1).isNotEqualTo(first.items());
    UUID unit = world.relation(CONTRACT).unitId();
    assertThat(provider().get("inspections?state=ANNOUNCED&unit=" + unit).items()).isNotEmpty();
    assertThat(officer().get("inspections?state=LOST").firstError()).isEqualTo("state value");
  }

  private static List<String> fields(Answer problem) {
    return problem.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
        .map(error -> error.getString("field"))
        .toList();
  }

  private static Caller officer() {
    return Caller.of("officer");
  }

  private static Caller provider() {
    return Caller.of("provider-contract");
  }
}
