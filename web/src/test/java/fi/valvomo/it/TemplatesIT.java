package fi.valvomo.it;

import static fi.valvomo.it.InspectionForms.ok;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.casefile.control.EditTemplates;
import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.casefile.entity.DocumentTemplate;
import fi.valvomo.it.Caller.Answer;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.RelationType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class TemplatesIT {

  @Inject private World world;
  @Inject private Visits visits;
  @Inject private EditTemplates edit;
  @Inject private Clock clock;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void every_letter_should_have_a_first_version_in_force_in_finnish_and_swedish() {
    List<JsonObject> first = templates().stream().filter(row -> row.getInt("number") == 1).toList();

    EnumSet<DocumentKind> written =
        EnumSet.complementOf(
            EnumSet.of(DocumentKind.EVIDENCE, DocumentKind.PHOTO, DocumentKind.ATTACHMENT));
    assertThat(first)
        .extracting(row -> row.getString("kind") + " " + row.getString("language"))
        .containsExactlyInAnyOrderElementsOf(
            written.stream().flatMap(kind -> Stream.of(kind + " FI", kind + " SV")).toList());
    assertThat(first).allSatisfy(row -> assertThat(row.isNull("validFrom")).isFalse());
    String body = ok(admin().get(path(first.get(0)))).json().getString("body");
    assertThat(body).contains("<h1>").doesNotContain("{{text.").doesNotContain("{{>");
  }

  @Test
  void an_unknown_field_should_be_refused_with_its_name_and_line_as_it_stands() {
    JsonObject draft = draft("CLOSING_STATEMENT", "SV");
    String path = path(draft);
    String broken = draft.getString("body").replace("{{reason}}", "{{raeson}}");
    long line = 1 + broken.substring(0, broken.indexOf("{{raeson}}")).lines().count() - 1;

    Answer refused = admin().put(path, "\"" + draft.getInt("version") + "\"", body(broken));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.firstError()).isEqualTo("body templateField");
    assertThat(refused.json().toString()).contains("raeson").contains("Rivillä " + line);
    assertThat(admin().post(path + "/preview", body(broken)).firstError())
        .isEqualTo("body templateField");
    assertThat(admin().post(path + "/preview", body(draft.getString("body"))).status())
        .isEqualTo(200);
    assertThat(admin().post("document-templates", kind("CLOSING_STATEMENT", "SV")).status())
        .isEqualTo(409);
    assertThat(admin().send("DELETE", path, null, null).status()).isEqualTo(204);
  }

  @Test
  void a_letter_should_be_written_with_the_version_in_force_and_name_it() {
    JsonObject draft = draft("NOTICE", "FI");
    String path = path(draft);
    String wording = draft.getString("body").replace("</body>", "<p>Uusi sanonta.</p></body>");
    JsonObject rewritten =
        ok(admin().put(path, "\"" + draft.getInt("version") + "\"", body(wording))).json();
    String tag = "\"" + rewritten.getInt("version") + "\"";
    LocalDate today = clock.instant().atZone(Deadline.ZONE).toLocalDate();

    DocumentTemplate inForce =
        edit.bringIntoForce(
            UUID.fromString(draft.getString("id")),
            rewritten.getInt("version"),
            today,
            Viewer.SYSTEM);
    UUID inspection = visits.noticed(RelationType.CONTRACT);

    assertThat(inForce.validFrom()).isEqualTo(today);
    JsonObject letter =
        Caller.of("officer")
            .get("documents?subjectType=INSPECTION&subjectId=" + inspection)
            .body()
            .asJsonArray()
            .getJsonObject(0);
    assertThat(letter.getInt("templateNumber")).isEqualTo(inForce.number());
    assertThat(admin().put(path, tag, body(wording)).status()).isIn(409, 412);
    assertThat(stateOf(inForce.number() - 1)).isEqualTo("ARCHIVED");
  }

  private String stateOf(int number) {
    return templates().stream()
        .filter(row -> row.getString("kind").equals(DocumentKind.NOTICE.name()))
        .filter(row -> row.getString("language").equals(Language.FI.name()))
        .filter(row -> row.getInt("number") == number)
        .findFirst()
        .orElseThrow()
        .getString("state");
  }

  private static List<JsonObject> templates() {
    return ok(admin().get("document-templates")).body().asJsonArray().getValuesAs(JsonObject.class);
  }

  private static JsonObject draft(String kind, String language) {
    return ok(admin().post("document-templates", kind(kind, language))).json();
  }

  private static JsonObject kind(String kind, String language) {
    return Json.createObjectBuilder().add("kind", kind).add("language", language).build();
  }

  private static JsonObject body(String body) {
    return Json.createObjectBuilder().add("body", body).build();
  }

  private static String path(JsonObject template) {
    return "document-templates/" + template.getString("id");
  }

  private static Caller admin() {
    return Caller.of("admin");
  }
}
