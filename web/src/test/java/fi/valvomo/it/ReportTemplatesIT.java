package fi.valvomo.it;

import static fi.valvomo.it.InspectionForms.ok;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.it.Caller.Answer;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.producer.entity.UnitType;
import fi.valvomo.report.control.TemplateBounds;
import fi.valvomo.report.entity.CommentWhen;
import fi.valvomo.report.entity.ReportTemplate;
import fi.valvomo.report.entity.ReportTemplates;
import fi.valvomo.report.entity.TemplateContent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ReportTemplatesIT {

  @Inject private World world;
  @Inject private InTransaction inTransaction;
  @Inject private ReportTemplates templates;
  @Inject private TemplateBounds bounds;
  @Inject private Clock clock;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void four_templates_should_be_in_force_from_the_beginning() {
    List<JsonObject> rows =
        ok(Caller.of("officer").get("report-templates")).body().asJsonArray().stream()
            .map(JsonValue::asJsonObject)
            .filter(row -> row.getInt("number") == 1)
            .filter(row -> row.getString("validFrom", "").equals("2024-01-01"))
            .toList();

    assertThat(rows)
        .extracting(row -> row.getString("code"))
        .contains("UNIT_SELF_MONITORING", "STAFFING", "MEDICATION_SAFETY", "PROGRAMME_ACCOUNT");
  }

  @Test
  void the_staffing_minimum_of_the_day_should_stand_in_the_question() {
    TemplateContent asked = staffing().content();

    assertThat(minimum(asked, UnitType.ELDERLY_24H, LocalDate.of(2026, 3, 31)))
        .isEqualByComparingTo("0.60");
    assertThat(minimum(asked, UnitType.DENTAL, LocalDate.of(2026, 3, 31))).isNull();
  }

  @Test
  void a_draft_should_be_built_step_by_step_and_put_in_force_once_it_is_whole() {
    JsonObject draft = begin();
    String path = "report-templates/" + draft.getString("id");
    JsonObject half = ok(admin().put(path, tag(draft), body("", field("", "NUMBER")))).json();

    assertThat(codes(half)).contains("title.sv languageMissing");
    Answer refused = admin().postTagged(path + "/validity", tag(half), from(today()));
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().toString()).contains("content.sections[0].fields[0].label.sv");

    JsonObject whole =
        ok(admin().put(path, tag(half), body("Titel", field("Hur", "NUMBER")))).json();
    assertThat(codes(whole)).isEmpty();
    JsonObject inForce =
        ok(admin().postTagged(path + "/validity", tag(whole), from(today()))).json();

    assertThat(inForce.getString("state")).isEqualTo("IN_FORCE");
    assertThat(admin().put(path, tag(inForce), body("Ny", field("x", "TEXT"))).status())
        .isEqualTo(409);
    assertThat(admin().send("DELETE", path, null, null).status()).isEqualTo(409);
  }

  @Test
  void a_new_version_should_take_the_place_of_the_one_in_force_and_leave_its_answers_readable() {
    JsonObject first = inForce();
    String firstPath = "report-templates/" + first.getString("id");
    JsonObject second = ok(admin().post(firstPath + "/draft", JsonObject.EMPTY_JSON_OBJECT)).json();

    assertThat(second.getInt("number")).isEqualTo(2);
    assertThat(second.getJsonObject("content")).isEqualTo(first.getJsonObject("content"));
    assertThat(admin().post(firstPath + "/draft", JsonObject.EMPTY_JSON_OBJECT).status())
        .isEqualTo(409);

    LocalDate next = today().plusDays(10);
    String path = "report-templates/" + second.getString("id");
    ok(admin().postTagged(path + "/validity", tag(second), from(next)));

    assertThat(inForceOn(first.getString("code"), next.minusDays(1)))
        .isEqualTo(first.getString("id"));
    assertThat(inForceOn(first.getString("code"), next)).isEqualTo(second.getString("id"));
    JsonObject kept = ok(Caller.of("auditor").get(firstPath)).json();
    assertThat(kept.getString("validTo")).isEqualTo(next.minusDays(1).toString());
    assertThat(kept.getJsonObject("content")).isEqualTo(first.getJsonObject("content"));
  }

  @Test
  void what_is_archived_should_not_be_asked_any_more() {
    JsonObject template = inForce();
    String path = "report-templates/" + template.getString("id");

    JsonObject archived =
        ok(admin().postTagged(path + "/archiving", tag(template), JsonObject.EMPTY_JSON_OBJECT))
            .json();

    assertThat(archived.getString("state")).isEqualTo("ARCHIVED");
    assertThat(inForceOn(template.getString("code"), today())).isNull();
    assertThat(
            admin()
                .postTagged(path + "/archiving", tag(archived), JsonObject.EMPTY_JSON_OBJECT)
                .status())
        .isEqualTo(409);
  }

  @Test
  void what_cannot_be_stored_should_be_refused_by_its_place() {
    JsonObject draft = begin();
    String path = "report-templates/" + draft.getString("id");
    JsonObject twice = body("T", field("a", "TEXT"), field("a", "TEXT"));

    assertThat(admin().put(path, tag(draft), twice).firstError())
        .isEqualTo("content.sections[0].fields[1].id twice");
    assertThat(admin().put(path, tag(draft), body("T", field("a", "HOLOGRAM"))).status())
        .isEqualTo(400);
    assertThat(admin().put(path, null, body("T", field("a", "TEXT"))).status()).isEqualTo(428);
    assertThat(admin().post("report-templates", beginning("pieni")).firstError())
        .isEqualTo("code reportTemplateCode");
    assertThat(admin().post("report-templates", beginning("STAFFING")).firstError())
        .isEqualTo("code twice");
    Answer past = admin().postTagged(path + "/validity", tag(draft), from(today().minusDays(1)));
    assertThat(past.firstError()).isEqualTo("from inThePast");
  }

  @Test
  void whoever_loses_a_race_should_be_told_who_won() {
    JsonObject draft = begin();
    String path = "report-templates/" + draft.getString("id");
    ok(admin().put(path, tag(draft), body("T", field("a", "TEXT"))));

    Answer lost = admin().put(path, tag(draft), body("U", field("b", "TEXT")));

    assertThat(lost.status()).isEqualTo(412);
    assertThat(lost.json().getString("changedBy")).isNotBlank();
  }

  private BigDecimal minimum(TemplateContent content, UnitType type, LocalDate on) {
    CommentWhen when =
        bounds.bounded(content, type, on).field("staffing_ratio").orElseThrow().commentWhen();
    return when.below();
  }

  private ReportTemplate staffing() {
    return inForceThen("STAFFING", LocalDate.of(2024, 6, 1)).orElseThrow();
  }

  private String inForceOn(String code, LocalDate day) {
    return inForceThen(code, day).map(found -> found.id().toString()).orElse(null);
  }

  private Optional<ReportTemplate> inForceThen(String code, LocalDate day) {
    AtomicReference<Optional<ReportTemplate>> found = new AtomicReference<>();
    inTransaction.run(() -> found.set(templates.inForce(code, day)));
    return found.get();
  }

  private LocalDate today() {
    return clock.instant().atZone(Deadline.ZONE).toLocalDate();
  }

  private JsonObject inForce() {
    JsonObject draft = begin();
    String path = "report-templates/" + draft.getString("id");
    JsonObject whole = ok(admin().put(path, tag(draft), body("T", field("a", "YES_NO")))).json();
    return ok(admin().postTagged(path + "/validity", tag(whole), from(today()))).json();
  }

  private static JsonObject begin() {
    String code = "T" + UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
    return ok(admin().post("report-templates", beginning(code))).json();
  }

  private static JsonObject beginning(String code) {
    return Json.createObjectBuilder().add("code", code).add("title", text("Uusi", "")).build();
  }

  private static JsonObject body(String swedish, JsonObject... fields) {
    var all = Json.createArrayBuilder();
    List.of(fields).forEach(all::add);
    JsonObject section =
        Json.createObjectBuilder()
            .add("id", "part")
            .add("title", text("Osa", "Del"))
            .add("fields", all)
            .build();
    return Json.createObjectBuilder()
        .add("title", text("Nimi", swedish))
        .add(
            "content",
            Json.createObjectBuilder().add("sections", Json.createArrayBuilder().add(section)))
        .build();
  }

  private static JsonObject field(String swedish, String kind) {
    return Json.createObjectBuilder()
        .add("id", swedish.isEmpty() ? "a" : swedish.toLowerCase(Locale.ROOT))
        .add("kind", kind)
        .add("label", text("Kysymys", swedish))
        .add("required", true)
        .add("options", JsonValue.EMPTY_JSON_ARRAY)
        .add("columns", JsonValue.EMPTY_JSON_ARRAY)
        .add("carriedOver", false)
        .build();
  }

  private static JsonObject text(String finnish, String swedish) {
    return Json.createObjectBuilder()
        .add("fi", finnish)
        .add("sv", swedish)
        .add("en", "Text")
        .build();
  }

  private static JsonObject from(LocalDate day) {
    return Json.createObjectBuilder().add("from", day.toString()).build();
  }

  private static List<String> codes(JsonObject template) {
    return template.getJsonArray("problems").getValuesAs(JsonObject.class).stream()
        .map(problem -> problem.getString("field") + " " + problem.getString("code"))
        .toList();
  }

  private static String tag(JsonObject template) {
    return "\"" + template.getInt("version") + "\"";
  }

  private static Caller admin() {
    return Caller.of("admin");
  }
}
