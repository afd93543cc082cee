package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.it.Caller.Answer;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class InspectionRestIT {

  private static final RelationType CONTRACT = RelationType.CONTRACT;
  private static final JsonObject NOTHING = JsonValue.EMPTY_JSON_OBJECT;

  @Inject private World world;
  @Inject private Visits visits;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void an_inspection_should_be_lived_through_by_officer_and_provider() {
    String path = "inspections/" + begin();
    assertThat(acts(officer().get(path))).containsExactly("preparation");
    assertThat(provider().get(path).status()).isEqualTo(404);

    ok(officer().post(path + "/preparation", json("disqualified", false)));
    assertThat(acts(ok(officer().post(path + "/notice", notice())))).isEmpty();
    JsonObject told = provider().get(path).json();
    assertThat(told.isNull("declaration") && told.isNull("reason")).isTrue();
    assertThat(acts(provider().get(path))).containsExactly("pre-questionnaire");
    ok(provider().post(path + "/pre-questionnaire", answers(told)));

    assertThat(acts(ok(officer().post(path + "/start", NOTHING))))
        .containsExactly("answers", "findings", "end");
    String criterion = firstCriterion(path);
    ok(officer().put(path + "/answers/" + criterion, null, answer("NOT_MET", 0)));
    String photo = upload(officer(), path, "PHOTO", "&criterion=" + criterion);
    String finding = finding(path, criterion);
    assertThat(provider().get("findings/" + finding).status()).isEqualTo(404);
    ok(officer().post(path + "/end", end()));
    assertThat(provider().get(path).json().isNull("course")).isTrue();

    assertThat(officer().get(path + "/report-preview?kind=DRAFT").status()).isEqualTo(200);
    JsonObject drafted =
        ok(officer().post(path + "/draft-report", json("commentsDays", 14))).json();
    String report = drafted.getJsonArray("reports").getJsonObject(0).getString("documentId");
    assertThat(provider().get("documents/" + report).status()).isEqualTo(200);
    assertThat(provider().get("documents/" + photo).status()).isEqualTo(404);
    assertThat(provider().get("findings/" + finding).status()).isEqualTo(200);
    assertThat(provider().get(path).json().getString("course")).isEqualTo("Kierros.");

    String proof = upload(provider(), path, "ATTACHMENT", "");
    ok(provider().post(path + "/comments", items(comment(finding, proof))));
    JsonObject assessed =
        ok(officer().post(path + "/comment-assessments", items(assessment(finding)))).json();
    assertThat(firstComment(assessed).getString("outcome")).isEqualTo("REJECTED");
    assertThat(firstComment(assessed).getJsonArray("documents")).hasSize(1);
    assertThat(firstComment(provider().get(path).json()).isNull("outcome")).isTrue();

    JsonObject to = json("authorityChannel", "Asiointi");
    assertThat(officer().post(path + "/final-report", NOTHING).firstError())
        .isEqualTo("authorityChannel authorityChannel");
    JsonObject issued = ok(officer().post(path + "/final-report", to)).json();
    assertThat(issued.getJsonObject("authority").getBoolean("applies")).isTrue();
    assertThat(firstComment(provider().get(path).json()).getString("outcome"))
        .isEqualTo("REJECTED");
    JsonObject closed = ok(officer().post(path + "/closure", json("reason", "Valmis"))).json();
    assertThat(closed.getString("state")).isEqualTo("CLOSED");
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

  private String begin() {
    Answer made = officer().post("inspections", order(world.relation(CONTRACT)).build());
    assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
    return made.json().getString("id");
  }

  private static JsonObjectBuilder order(SteeringRelation relation) {
    return Json.createObjectBuilder()
        .add("unitId", relation.unitId().toString())
        .add("relationId", relation.id().toString())
        .add("type", "PLANNED")
        .add("basisCode", Visits.basis(relation))
        .add("objective", "SAFETY")
        .add("announced", true)
        .add("plannedFor", text(Instant.now().plus(30, ChronoUnit.DAYS)))
        .add("reason", "Vuosisuunnitelma");
  }

  private static JsonObject notice() {
    return Json.createObjectBuilder()
        .add("message", "Tulemme käymään.")
        .add("questionnaireDueOn", LocalDate.now().plusDays(7).toString())
        .build();
  }

  private static JsonObject answers(JsonObject inspection) {
    String question =
        inspection
            .getJsonObject("questionnaire")
            .getJsonArray("questions")
            .getJsonObject(0)
            .getString("code");
    return Json.createObjectBuilder().add("answers", json(question, "Kaksi vaihtui.")).build();
  }

  private static String firstCriterion(String path) {
    return officer()
        .get(path + "/checklist")
        .items()
        .getJsonObject(0)
        .getJsonObject("criterion")
        .getString("code");
  }

  private static JsonObject answer(String result, int revision) {
    return Json.createObjectBuilder()
        .add("result", result)
        .add("note", "Kaappi")
        .add("revision", revision)
        .build();
  }

  private static String upload(Caller caller, String path, String kind, String more) {
    String id = path.substring(path.indexOf('/') + 1);
    String query = "documents?subjectType=INSPECTION&subjectId=" + id + "&name=a.txt&kind=" + kind;
    byte[] text = "Todiste".getBytes(StandardCharsets.UTF_8);
    return ok(caller.post(query + more, "application/octet-stream", text)).json().getString("id");
  }

  private static String finding(String path, String criterion) {
    JsonObject finding =
        Json.createObjectBuilder()
            .add("inspectionId", path.substring(path.indexOf('/') + 1))
            .add("criterionCode", criterion)
            .add("severity", "MINOR")
            .add("scope", "ISOLATED")
            .add("title", "Kaappi auki")
            .add("description", "Lääkekaappi oli auki.")
            .build();
    return ok(officer().post("findings", finding)).json().getString("id");
  }

  private static JsonObject end() {
    return Json.createObjectBuilder()
        .add("course", "Kierros.")
        .add("participants", "Kaksi")
        .build();
  }

  private static JsonObject comment(String finding, String document) {
    return Json.createObjectBuilder()
        .add("findingId", finding)
        .add("stance", "DISAGREE")
        .add("text", "Kaappi oli kiinni.")
        .add("documentIds", Json.createArrayBuilder().add(document))
        .build();
  }

  private static JsonObject assessment(String finding) {
    return Json.createObjectBuilder()
        .add("findingId", finding)
        .add("outcome", "REJECTED")
        .add("assessment", "Kuva osoittaa muuta.")
        .build();
  }

  private static JsonObject items(JsonObject... items) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    List.of(items).forEach(array::add);
    return Json.createObjectBuilder().add("items", array).build();
  }

  private static JsonObject firstComment(JsonObject inspection) {
    return inspection.getJsonArray("comments").getJsonObject(0);
  }

  private static List<String> acts(Answer answer) {
    return answer.json().getJsonArray("allowedActs").getValuesAs(JsonString::getString);
  }

  private static List<String> fields(Answer problem) {
    return problem.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
        .map(error -> error.getString("field"))
        .toList();
  }

  private static Answer ok(Answer answer) {
    assertThat(answer.status()).as(answer.body().toString()).isIn(200, 201);
    return answer;
  }

  private static JsonObject json(String name, Object value) {
    return Json.createObjectBuilder(Map.of(name, value)).build();
  }

  private static String text(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static Caller officer() {
    return Caller.of("officer");
  }

  private static Caller provider() {
    return Caller.of("provider-contract");
  }
}
