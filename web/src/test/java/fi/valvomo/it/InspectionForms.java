package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.it.Caller.Answer;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.producer.entity.SteeringRelation;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** What people send about inspections, as the browser would. */
final class InspectionForms {

  private InspectionForms() {}

  static JsonObjectBuilder order(SteeringRelation relation) {
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

  static JsonObject notice() {
    return Json.createObjectBuilder()
        .add("message", "Tulemme käymään.")
        .add("questionnaireDueOn", LocalDate.now(Deadline.ZONE).plusDays(7).toString())
        .build();
  }

  static JsonObject answers(JsonObject inspection) {
    String question =
        inspection
            .getJsonObject("questionnaire")
            .getJsonArray("questions")
            .getJsonObject(0)
            .getString("code");
    return Json.createObjectBuilder().add("answers", json(question, "Kaksi vaihtui.")).build();
  }

  static JsonObject answer(String result, int revision) {
    return Json.createObjectBuilder()
        .add("result", result)
        .add("note", "Kaappi")
        .add("revision", revision)
        .build();
  }

  static JsonObject end() {
    return Json.createObjectBuilder()
        .add("course", "Kierros.")
        .add("participants", "Kaksi")
        .build();
  }

  static JsonObject comment(String finding, String document) {
    return Json.createObjectBuilder()
        .add("findingId", finding)
        .add("stance", "DISAGREE")
        .add("text", "Kaappi oli kiinni.")
        .add("documentIds", Json.createArrayBuilder().add(document))
        .build();
  }

  static JsonObject assessment(String finding) {
    return Json.createObjectBuilder()
        .add("findingId", finding)
        .add("outcome", "REJECTED")
        .add("assessment", "Kuva osoittaa muuta.")
        .build();
  }

  static JsonObject items(JsonObject... items) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    List.of(items).forEach(array::add);
    return Json.createObjectBuilder().add("items", array).build();
  }

  static JsonObject json(String name, Object value) {
    return Json.createObjectBuilder(Map.of(name, value)).build();
  }

  static String text(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  static Answer ok(Answer answer) {
    assertThat(answer.status()).as(answer.body().toString()).isIn(200, 201);
    return answer;
  }

  static String firstCriterion(String path) {
    return Caller.of("officer")
        .get(path + "/checklist")
        .items()
        .getJsonObject(0)
        .getJsonObject("criterion")
        .getString("code");
  }
}
