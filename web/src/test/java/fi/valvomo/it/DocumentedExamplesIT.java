package fi.valvomo.it;

import static fi.valvomo.it.MissedTarget.month;
import static fi.valvomo.it.OneAgreement.made;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.it.Browser.Answer;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.report.entity.Period;
import fi.valvomo.report.entity.RoundOrder;
import fi.valvomo.report.entity.RoundScope;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A producer's system sends what the description of the interface shows, and it is taken. */
@ExtendWith(ArquillianExtension.class)
class DocumentedExamplesIT {

  private static final RelationType TYPE = RelationType.CONTRACT;

  @Inject private World world;
  @Inject private JudgedUnit judgedUnit;
  @Inject private Asking asking;
  @Inject private Days days;

  private Caller officer;
  private SteeringRelation unit;
  private Browser system;

  @BeforeEach
  void a_unit_whose_producer_has_a_key() {
    world.open();
    officer = Caller.of("officer");
    unit = judgedUnit.newUnit(TYPE);
    JsonObject wanted =
        Json.createObjectBuilder()
            .add("producerId", unit.producerId().toString())
            .add("name", "Asiakastietojärjestelmä")
            .build();
    String secret = Caller.of("admin").post("api-keys", wanted).json().getString("secret");
    system = Browser.stranger().with("X-API-Key", secret);
  }

  @Test
  void the_report_of_the_description_should_be_taken_as_it_stands() {
    JsonObject example = example("/api/v1/reports");
    ask(example);

    Answer sent = system.post("/reports", with(example, "unitId", unit.unitId()).toString());

    assertThat(sent.status()).as(sent.raw().body()).isEqualTo(201);
  }

  @Test
  void the_measurement_of_the_description_should_be_taken_and_wait_for_an_officer() {
    JsonObject example = example("/api/v1/measurements");
    String code = knownAs(example.getString("indicatorCode"));
    JsonObject mine =
        Json.createObjectBuilder(with(example, "subjectId", unit.unitId()))
            .add("indicatorCode", code)
            .build();

    Answer sent = system.post("/measurements", mine.toString());

    assertThat(sent.status()).as(sent.raw().body()).isEqualTo(201);
    JsonObject told = sent.json();
    assertThat(told.getString("source")).isEqualTo("API");
    assertThat(told.getString("recordedBy")).isEqualTo("Asiakastietojärjestelmä");
    assertThat(told.get("confirmedBy")).isEqualTo(JsonValue.NULL);

    String path = "measurements/" + told.getString("id");
    JsonObject nothing = JsonValue.EMPTY_JSON_OBJECT;
    var confirmed = officer.postTagged(path + "/confirmation", officer.get(path).etag(), nothing);
    assertThat(confirmed.status()).isEqualTo(200);
    assertThat(confirmed.json().getString("confirmedBy")).isEqualTo(world.officer().displayName());
    var again = officer.postTagged(path + "/confirmation", officer.get(path).etag(), nothing);
    assertThat(again.json().getString("code")).isEqualTo("CONFIRMED_ALREADY");
  }

  @Test
  void a_key_should_tell_nothing_of_others_and_confirm_nothing() {
    JsonObject example = example("/api/v1/measurements");
    String code = knownAs("MUIDEN_MITTARI");
    SteeringRelation foreign = judgedUnit.newUnit(RelationType.VOUCHER);
    JsonObject theirs =
        Json.createObjectBuilder(with(example, "subjectId", foreign.unitId()))
            .add("indicatorCode", code)
            .add("periodFrom", month(2).toString())
            .build();

    assertThat(system.post("/measurements", theirs.toString()).firstError())
        .isEqualTo("subjectId unknown");
    JsonObject mine =
        Json.createObjectBuilder(theirs).add("subjectId", unit.unitId().toString()).build();
    String told = system.post("/measurements", mine.toString()).json().getString("id");
    assertThat(
            system.with("If-Match", "\"1\"").post("/measurements/" + told + "/confirmation", "{}"))
        .extracting(Answer::status)
        .isEqualTo(403);
    assertThat(Browser.stranger().post("/measurements", mine.toString()).status()).isEqualTo(401);
  }

  @Test
  void the_description_should_say_where_a_key_is_enough() {
    JsonObject described = described();
    assertThat(described.getJsonObject("components").getJsonObject("securitySchemes").toString())
        .contains("X-API-Key");
    assertThat(security(described, "/api/v1/measurements")).contains("systemKey", "session");
    assertThat(security(described, "/api/v1/findings")).contains("session").hasSize(1);
  }

  private static List<String> security(JsonObject described, String path) {
    JsonArray ways =
        described
            .getJsonObject("paths")
            .getJsonObject(path)
            .getJsonObject("post")
            .getJsonArray("security");
    return ways.stream().flatMap(way -> way.asJsonObject().keySet().stream()).toList();
  }

  private static JsonObject example(String path) {
    return described()
        .getJsonObject("paths")
        .getJsonObject(path)
        .getJsonObject("post")
        .getJsonObject("requestBody")
        .getJsonObject("content")
        .getJsonObject("application/json")
        .getJsonObject("example");
  }

  private static JsonObject described() {
    return Caller.stranger().get("/openapi?format=JSON").json();
  }

  private static JsonObject with(JsonObject example, String field, UUID id) {
    return Json.createObjectBuilder(example).add(field, id.toString()).build();
  }

  /** An indicator that begins with the code of the description: others may have taken the word. */
  private String knownAs(String code) {
    String free = code + "_" + UUID.randomUUID().toString().substring(0, 8);
    JsonObject indicator =
        Json.createObjectBuilder(OneAgreement.indicator("MONTH")).add("code", free).build();
    return made(officer.post("indicators", indicator)).getString("code");
  }

  private void ask(JsonObject example) {
    String template =
        officer.get("report-templates").body().asJsonArray().getValuesAs(JsonObject.class).stream()
            .filter(row -> row.getString("code").equals(example.getString("template")))
            .findFirst()
            .orElseThrow()
            .getString("id");
    Period period =
        new Period(
            LocalDate.parse(example.getString("periodFrom")),
            LocalDate.parse(example.getString("periodTo")));
    RoundScope scope = new RoundScope(null, null, null, List.of(unit.unitId()));
    days.during(
        () -> {
          asking.open(new RoundOrder(UUID.fromString(template), period, scope, 21, null));
          days.now();
        });
  }
}
