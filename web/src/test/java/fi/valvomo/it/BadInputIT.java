package fi.valvomo.it;

import static fi.valvomo.it.RegisterCsv.aFile;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.finding.entity.Severity;
import fi.valvomo.it.Caller.Answer;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What bad input gets: a clear message at its field, in the person's language, nothing done. */
@ExtendWith(ArquillianExtension.class)
class BadInputIT {

  private static final RelationType CONTRACT = RelationType.CONTRACT;
  private static final List<String> LANGUAGES = List.of("FI", "SV", "EN");
  private static final String JSON = "application/json";

  @Inject private World world;
  @Inject private Visits visits;
  @Inject private Everything everything;
  @Inject private Sessions sessions;

  private Caller officer;

  @BeforeEach
  void signIn() {
    world.open();
    officer = Caller.of("officer");
  }

  @AfterEach
  void speakFinnishAgain() {
    speak(officer, "FI");
    speak(Caller.of("admin"), "FI");
  }

  @Test
  void a_wrong_business_id() {
    JsonObject wrong =
        Json.createObjectBuilder()
            .add("name", "Kokeilu Oy")
            .add("businessId", "0201256-5")
            .add("language", "SV")
            .add("form", "COMPANY")
            .build();
    refused(() -> officer.post("producers", wrong), 400, "businessId businessId");
  }

  @Test
  void a_date_before_the_relation_began() {
    SteeringRelation relation = world.relation(CONTRACT);
    String before =
        relation.validFrom().minusDays(1).atStartOfDay(Deadline.ZONE).toInstant().toString();
    JsonObject order =
        Json.createObjectBuilder()
            .add("unitId", relation.unitId().toString())
            .add("relationId", relation.id().toString())
            .add("type", "PLANNED")
            .add("basisCode", Visits.basis(relation))
            .add("objective", "SAFETY")
            .add("announced", true)
            .add("plannedFor", before)
            .add("reason", "Syy")
            .build();
    refused(() -> officer.post("inspections", order), 400, "plannedFor beforeRelation");
  }

  @Test
  void an_unknown_criterion() {
    JsonObject finding = finding().add("criterionCode", "NONE-99").build();
    refused(() -> officer.post("findings", finding), 400, "criterionCode unknown");

    String path = "inspections/" + visits.underway(CONTRACT) + "/answers/NONE-99";
    byte[] seen = bytes("{\"result\":\"MET\",\"note\":\"\",\"revision\":0}");
    refused(() -> officer.send("PUT", path, JSON, seen), 400, "criterionCode unknownCriterion");
  }

  @Test
  void a_photo_that_is_too_large() {
    byte[] photo = new byte[60 * 1024 * 1024];
    byte[] start = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F'};
    System.arraycopy(start, 0, photo, 0, start.length);
    String finding = opened();
    Answer answer = refused(() -> upload(finding, "kuva.jpg", photo), 413, "TOO_LARGE");
    assertThat(answer.json().getString("detail")).contains("50 MB");
  }

  @Test
  void a_program_that_is_called_a_photo() {
    byte[] program = new byte[512];
    program[0] = 'M';
    program[1] = 'Z';
    String finding = opened();
    refused(() -> upload(finding, "kuva.jpg", program), 415, "WRONG_TYPE");
  }

  @Test
  void a_report_sent_twice() {
    UUID inspection = visits.underway(CONTRACT);
    visits.end(inspection);
    visits.sendDraft(inspection);
    JsonObject days = Json.createObjectBuilder().add("commentsDays", 14).build();
    String path = "inspections/" + inspection + "/draft-report";
    refused(() -> officer.post(path, days), 409, "ALREADY_SENT");
  }

  @Test
  void a_step_out_of_order() {
    JsonObject closure = Json.createObjectBuilder().add("reason", "Valmis").build();
    String finding = opened();
    refused(() -> officer.post("findings/" + finding + "/closure", closure), 409, "NOT_THE_STEP");

    String inspection = "inspections/" + visits.noticed(CONTRACT);
    byte[] nothing = bytes("{}");
    refused(() -> officer.send("POST", inspection + "/start", JSON, nothing), 409, "OUT_OF_ORDER");
  }

  @Test
  void work_that_a_colleague_took_first() {
    JsonObject item = preparation();
    JsonObject seen = Json.createObjectBuilder().add("version", item.getInt("version")).build();
    String path = "work-items/" + item.getString("id");
    Caller colleague = Caller.of("officer2");
    Answer taken = colleague.post(path + "/claim", seen);
    assertThat(taken.status()).isEqualTo(200);

    Answer late = refused(() -> officer.post(path + "/claim", seen), 409, "CLAIMED_BY_COLLEAGUE");
    assertThat(late.json().getString("detail"))
        .contains(taken.json().getString("assigneeName"))
        .containsPattern("20\\d\\d \\d\\d:\\d\\d");

    JsonObject own =
        Json.createObjectBuilder().add("version", taken.json().getInt("version")).build();
    assertThat(colleague.post(path + "/release", own).status()).isEqualTo(200);
    Answer changed = refused(() -> officer.post(path + "/claim", seen), 412, "CHANGED");
    assertThat(changed.json().getString("changedBy"))
        .isEqualTo(taken.json().getString("assigneeName"));
    assertThat(changed.json().getString("changedAt")).isNotBlank();
  }

  @Test
  void a_session_that_expired_in_a_long_form() {
    Caller writer = Caller.afresh("officer2");
    JsonObject form = finding().add("description", "Pitkä teksti. ".repeat(500)).build();
    sessions.expire(writer.csrfToken());

    inEachLanguage(language -> writer.accepting(language).post("findings", form), 401, null);

    assertThat(Caller.afresh("officer2").post("findings", form).status()).isEqualTo(201);
  }

  @Test
  void a_file_in_the_wrong_encoding() {
    byte[] file = aFile().row("yksikko_nimi", "Hämärä").in(Charset.forName("windows-1252"));
    Caller admin = Caller.of("admin");
    inEachLanguage(
        language -> {
          speak(admin, language);
          return admin.post("producers/import?commit=true", "text/csv", file);
        },
        200,
        "yksikko_nimi ENCODING");
  }

  @Test
  void json_that_is_broken_or_has_unknown_words() {
    refused(() -> officer.send("POST", "findings", JSON, bytes("{\"title\"")), 400, "UNREADABLE");
    JsonObject huge = finding().add("severity", "HUGE").build();
    Answer unknown = refused(() -> officer.post("findings", huge), 400, "UNKNOWN_WORD");
    assertThat(unknown.json().getString("detail")).contains("HUGE");
    JsonObject empty = finding().add("title", "  ").build();
    refused(() -> officer.post("findings", empty), 400, "title required");
  }

  @Test
  void parameters_of_lists() {
    refused(() -> officer.get("findings?limit=0"), 400, "limit limit");
    refused(() -> officer.get("findings?after=xx"), 400, "after cursor");
    refused(() -> officer.get("findings?state=SOMETIMES"), 400, "state value");
    refused(() -> officer.get("inspections?unit=17"), 400, "unit value");
  }

  @Test
  void a_change_that_does_not_say_what_it_changes() {
    String path = "producers/" + world.relation(CONTRACT).producerId();
    JsonObject change = Json.createObjectBuilder().add("name", "Uusi nimi").build();
    refused(() -> officer.put(path, null, change), 428, null);
  }

  /** In each language of the signed-in officer. */
  private Answer refused(Supplier<Answer> call, int status, String what) {
    Function<String, Answer> speaking =
        language -> {
          speak(officer, language);
          return call.get();
        };
    return inEachLanguage(speaking, status, what);
  }

  /** The same refusal in three languages, and nothing changes; answers the English one. */
  private Answer inEachLanguage(Function<String, Answer> call, int status, String what) {
    Map<String, String> before = facts();
    List<Answer> answers = LANGUAGES.stream().map(call).toList();

    assertThat(answers)
        .allSatisfy(
            answer -> {
              assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
              assertThat(what(answer)).isEqualTo(what);
              assertThat(message(answer)).isNotBlank().doesNotContain("{0}", "invalid.", "title.");
            });
    assertThat(answers).extracting(BadInputIT::message).doesNotHaveDuplicates();
    assertThat(facts()).isEqualTo(before);
    return answers.get(answers.size() - 1);
  }

  // people's languages are what these tests change themselves
  private Map<String, String> facts() {
    Map<String, String> stored = everything.stored();
    stored.remove("valvomo.app_user");
    return stored;
  }

  /** The first wrong field and its code, or the code of the whole problem. */
  private static String what(Answer answer) {
    if (!errors(answer).isEmpty()) {
      JsonObject error = errors(answer).getJsonObject(0);
      String place = error.containsKey("column") ? "column" : "field";
      return error.getString(place) + " " + error.getString("code");
    }
    return answer.json().getString("code", null);
  }

  /** What a person reads. */
  private static String message(Answer answer) {
    if (!errors(answer).isEmpty()) {
      return errors(answer).getJsonObject(0).getString("message");
    }
    JsonObject problem = answer.json();
    return problem.isNull("detail") ? problem.getString("title") : problem.getString("detail");
  }

  private static JsonArray errors(Answer answer) {
    return answer.json().getJsonArray("errors");
  }

  private static void speak(Caller person, String language) {
    byte[] choice = bytes("{\"language\":\"" + language + "\"}");
    assertThat(person.send("PUT", "session/language", JSON, choice).status()).isEqualTo(200);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Answer upload(String finding, String name, byte[] content) {
    String path = "documents?subjectType=FINDING&kind=PHOTO&name=" + name + "&subjectId=" + finding;
    return officer.post(path, "application/octet-stream", content);
  }

  private String opened() {
    return officer.post("findings", finding().build()).json().getString("id");
  }

  private JsonObjectBuilder finding() {
    SteeringRelation relation = world.relation(CONTRACT);
    return Json.createObjectBuilder()
        .add("unitId", relation.unitId().toString())
        .add("relationId", relation.id().toString())
        .add("severity", Severity.SIGNIFICANT.name())
        .add("scope", "ISOLATED")
        .add("title", "Ovi")
        .add("description", "Se oli lukossa.");
  }

  /** The open work of an inspection that has just begun. */
  private JsonObject preparation() {
    UUID inspection = visits.announced(CONTRACT);
    String producer = world.relation(CONTRACT).producerId().toString();
    return officer
        .get("work-items?limit=500&producer=" + producer)
        .items()
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(item -> item.getString("subjectId").equals(inspection.toString()))
        .findFirst()
        .orElseThrow();
  }
}
