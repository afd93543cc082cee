package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.finding.entity.Severity;
import fi.valvomo.it.Caller.Answer;
import fi.valvomo.producer.entity.RelationType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class GradingRestIT {

  @Inject private World world;
  @Inject private SeriousFindings findings;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void a_grading_should_say_which_version_it_saw() {
    String path = path(Severity.MINOR);
    String seen = officer().get(path).etag();

    assertThat(officer().postTagged(path + "/grading", null, grading("SIGNIFICANT")).status())
        .isEqualTo(428);
    ok(Caller.of("officer2").postTagged(path + "/grading", seen, grading("SIGNIFICANT")));
    Answer late = officer().postTagged(path + "/grading", seen, grading("SERIOUS"));
    assertThat(late.status()).isEqualTo(412);
    assertThat(late.json().getString("changedBy")).isNotBlank();
  }

  @Test
  void what_a_grading_demands_should_be_seen_before_it_is_given() {
    String path = path(Severity.MINOR);
    JsonObject preview =
        ok(officer().get(path + "/grading-preview?severity=SERIOUS&scope=ISOLATED")).json();

    assertThat(preview.getString("fourEyes")).isEqualTo("AFTERWARDS");
    assertThat(preview.getJsonObject("deadline").getString("explanation")).isNotBlank();
    assertThat(preview.getJsonObject("demand").getJsonArray("told")).hasSize(2);
    assertThat(officer().get(path + "/grading-preview?severity=MINOR").firstError())
        .isEqualTo("scope required");
  }

  @Test
  void the_immediate_path_should_be_lived_through_by_two_officers() {
    String path = path(Severity.SERIOUS);
    assertThat(acts(officer().get(path)))
        .contains("immediate-demand")
        .doesNotContain("grading-confirmation", "grading");
    assertThat(officer().post(path + "/grading-confirmation", yes()).status()).isEqualTo(409);
    ok(Caller.of("officer2").post(path + "/grading-confirmation", yes()));

    assertThat(officer().post(path + "/immediate-demand", JsonValue.EMPTY_JSON_OBJECT).firstError())
        .isEqualTo("text required");
    assertThat(officer().post(path + "/authority-notice", notice()).status()).isEqualTo(409);
    ok(officer().post(path + "/immediate-demand", demand()));
    ok(officer().post(path + "/authority-notice", notice()));
    ok(officer().post(path + "/follow-ups", followUp(false)));
    ok(officer().post(path + "/follow-ups", followUp(true)));

    JsonObject immediate = ok(officer().get(path + "/immediate")).json();
    JsonObject done = immediate.getJsonArray("items").getJsonObject(0);
    assertThat(immediate.getString("authority")).isNotBlank();
    assertThat(done.getString("state")).isEqualTo("LIFTED");
    assertThat(done.getJsonArray("followUps")).hasSize(2);
    assertThat(officer().post(path + "/follow-ups", followUp(true)).status()).isEqualTo(409);
  }

  @Test
  void the_producer_should_not_read_what_the_organiser_says_among_itself() {
    String path = path(Severity.SERIOUS);
    for (String part : List.of("gradings", "immediate", "repeats")) {
      assertThat(Caller.of("provider-contract").get(path + "/" + part).status()).isEqualTo(403);
    }
  }

  private String path(Severity severity) {
    UUID id = findings.record(severity, RelationType.CONTRACT);
    return "findings/" + id;
  }

  private static Caller officer() {
    return Caller.of("officer");
  }

  private static Answer ok(Answer answer) {
    assertThat(answer.status()).as(answer.body().toString()).isLessThan(300);
    return answer;
  }

  private static List<String> acts(Answer answer) {
    return answer.json().getJsonArray("allowedActs").getValuesAs(JsonString::getString);
  }

  private static JsonObject grading(String severity) {
    return because().add("severity", severity).add("scope", "ISOLATED").build();
  }

  private static JsonObject yes() {
    return because().add("confirmed", true).build();
  }

  private static JsonObject demand() {
    return Json.createObjectBuilder().add("text", "Heti").add("channel", "PORTAL").build();
  }

  private static JsonObject notice() {
    return Json.createObjectBuilder().add("text", "Vaadittu").add("channel", "Turvaposti").build();
  }

  private static JsonObject followUp(boolean lifted) {
    return Json.createObjectBuilder().add("observed", "Nähty").add("lifted", lifted).build();
  }

  private static JsonObjectBuilder because() {
    return Json.createObjectBuilder().add("reason", "Uusi tieto");
  }
}
