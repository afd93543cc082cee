package fi.valvomo.it;

import static fi.valvomo.it.InspectionForms.answer;
import static fi.valvomo.it.InspectionForms.answers;
import static fi.valvomo.it.InspectionForms.assessment;
import static fi.valvomo.it.InspectionForms.comment;
import static fi.valvomo.it.InspectionForms.end;
import static fi.valvomo.it.InspectionForms.firstCriterion;
import static fi.valvomo.it.InspectionForms.items;
import static fi.valvomo.it.InspectionForms.json;
import static fi.valvomo.it.InspectionForms.notice;
import static fi.valvomo.it.InspectionForms.ok;
import static fi.valvomo.it.InspectionForms.order;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.it.Caller.Answer;
import fi.valvomo.producer.entity.RelationType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
    assertThat(officer().get("findings/" + finding).status()).isEqualTo(200);
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

  private String begin() {
    Answer made = officer().post("inspections", order(world.relation(CONTRACT)).build());
    assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
    return made.json().getString("id");
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

  private static JsonObject firstComment(JsonObject inspection) {
    return inspection.getJsonArray("comments").getJsonObject(0);
  }

  private static List<String> acts(Answer answer) {
    return answer.json().getJsonArray("allowedActs").getValuesAs(JsonString::getString);
  }

  private static Caller officer() {
    return Caller.of("officer");
  }

  private static Caller provider() {
    return Caller.of("provider-contract");
  }
}
