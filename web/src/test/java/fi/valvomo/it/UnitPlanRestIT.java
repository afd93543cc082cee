package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.it.Caller.Answer;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class UnitPlanRestIT {

  private static final RelationType TYPE = RelationType.CONTRACT;

  @Inject private World world;
  @Inject private PlanKeeping plans;
  @Inject private JudgedUnit units;

  private Caller officer;
  private Caller provider;
  private SteeringRelation unit;
  private String path;

  @BeforeEach
  void a_unit_without_a_plan() {
    world.open();
    officer = Caller.of("officer");
    provider = Caller.of("provider-contract");
    unit = units.newUnit(TYPE);
    path = "unit-plans/" + unit.unitId();
  }

  @Test
  void a_unit_without_a_plan_should_be_listed_as_one_and_become_a_finding_in_one_click() {
    assertThat(signals()).containsExactly("NO_PLAN");
    String list = "unit-plans?signal=NO_PLAN&limit=500&producer=" + unit.producerId();
    assertThat(officer.get(list).items().getValuesAs(JsonObject.class))
        .extracting(row -> row.getString("unitId"))
        .contains(unit.unitId().toString());

    Answer proposal = officer.get(path + "/finding-proposal?signal=NO_PLAN");
    assertThat(proposal.json().getString("description")).contains("741/2023, 27 §");
    Answer made = officer.post(path + "/findings", finding("NO_PLAN"));

    assertThat(made.status()).isEqualTo(201);
    JsonObject finding = officer.get("findings/" + made.json().getString("id")).json();
    assertThat(finding.getString("caseId")).isEqualTo(officer.get(path).json().getString("caseId"));
    Answer other = officer.post(path + "/findings", finding("LINK_BROKEN"));
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.json().getString("code")).isEqualTo("NOTHING_MISSING");
  }

  @Test
  void a_draft_should_be_saved_against_the_version_that_was_seen() {
    Answer seen = provider.get(path);
    assertThat(seen.json().getJsonObject("content").getJsonArray("sections")).hasSize(5);
    JsonObject draft = texts(Map.of("services", "Ympärivuorokautinen asuminen"));

    Answer saved = provider.put(path + "/draft", seen.etag(), draft);

    assertThat(saved.status()).isEqualTo(200);
    assertThat(provider.put(path + "/draft", seen.etag(), draft).status()).isEqualTo(412);
    assertThat(provider.put(path + "/draft", null, draft).status()).isEqualTo(428);
    assertThat(provider.get(path).json().getJsonObject("draft").getString("services"))
        .isEqualTo("Ympärivuorokautinen asuminen");
    Answer unknown = provider.put(path + "/draft", saved.etag(), texts(Map.of("nonsense", "x")));
    assertThat(unknown.status()).isEqualTo(400);
    assertThat(unknown.firstError()).isEqualTo("answers.nonsense unknownField");
  }

  @Test
  void a_plan_should_be_confirmed_whole_published_and_renewed_by_versions() {
    Answer check = provider.post(path + "/check", texts(Map.of()));
    assertThat(check.json().getJsonArray("problems")).isNotEmpty();
    Answer early = provider.put(path + "/publication", null, publication("https://a.example"));
    assertThat(early.json().getString("code")).isEqualTo("PLAN_NOT_CONFIRMED");
    Answer secret = provider.post(path + "/confirmation", confirmation(false));
    assertThat(secret.firstError()).isEqualTo("noSecrets noSecrets");

    Answer confirmed = provider.post(path + "/confirmation", confirmation(true));

    assertThat(confirmed.status()).isEqualTo(200);
    assertThat(signals()).containsExactly("NOT_PUBLISHED");
    Answer published =
        provider.put(path + "/publication", null, publication("https://unit.example/omavalvonta"));
    assertThat(published.status()).isEqualTo(200);
    assertThat(signals()).isEmpty();
    assertThat(provider.post(path + "/confirmation", confirmation(true)).status()).isEqualTo(200);
    JsonObject page = officer.get(path).json();
    assertThat(page.getJsonArray("versions")).hasSize(2);
    assertThat(page.getJsonObject("inForce").getInt("number")).isEqualTo(2);
    assertThat(officer.get(path + "/versions/1").json().getString("responsible"))
        .isEqualTo("Aila Vastaava");
    assertThat(officer.get(path + "/versions/9").status()).isEqualTo(404);
  }

  @Test
  void what_is_no_address_should_be_refused_with_its_field() {
    plans.confirm(unit);
    for (String wrong :
        List.of("javascript:alert(1)", "www.esimerkki.fi", "https://a:b@x.fi/", "file:///etc")) {
      Answer refused = provider.put(path + "/publication", null, publication(wrong));
      assertThat(refused.status()).as(wrong).isEqualTo(400);
      assertThat(refused.firstError()).isEqualTo("address webAddress");
    }
  }

  @Test
  void an_account_should_be_published_returned_and_checked() {
    UUID account = plans.account(unit);
    String accountPath = "plan-accounts/" + account;
    assertThat(acts(provider, accountPath)).containsExactly("publication", "extension-requests");
    assertThat(acts(officer, accountPath)).isEmpty();
    JsonObjectBuilder told =
        Json.createObjectBuilder(publication("https://unit.example/selvitys"))
            .add("observations", "Kaksi lääkepoikkeamaa käsitelty");
    Answer published = provider.post(accountPath + "/publication", told.build());
    assertThat(published.status()).isEqualTo(200);
    assertThat(acts(officer, accountPath)).containsExactly("check");
    Answer wordless = officer.post(accountPath + "/check", verdict(false, null));
    assertThat(wordless.firstError()).isEqualTo("note required");
    officer.post(accountPath + "/check", verdict(false, "Muutokset puuttuvat"));
    assertThat(acts(provider, accountPath)).containsExactly("publication", "extension-requests");
    Answer again =
        provider.post(
            accountPath + "/publication",
            Json.createObjectBuilder(publication("https://unit.example/selvitys"))
                .add("observations", "Kaksi lääkepoikkeamaa käsitelty")
                .add("changes", "Kaksoistarkastus")
                .build());
    assertThat(again.json().getJsonArray("publications")).hasSize(2);
    Answer checked = officer.post(accountPath + "/check", verdict(true, null));
    assertThat(checked.json().getJsonObject("row").getString("state")).isEqualTo("CHECKED");
    assertThat(officer.post(accountPath + "/check", verdict(true, null)).status()).isEqualTo(409);
    assertThat(Caller.of("provider-voucher").get(accountPath).status()).isEqualTo(404);
  }

  @Test
  void figures_should_move_with_what_is_wrong() {
    JsonObject before = officer.get("insight/unit-plans").json();
    plans.confirm(unit);

    JsonObject after = officer.get("insight/unit-plans").json();

    assertThat(after.getInt("units")).isEqualTo(before.getInt("units"));
    assertThat(after.getInt("withoutPlan")).isEqualTo(before.getInt("withoutPlan") - 1);
    assertThat(after.getInt("notPublished")).isEqualTo(before.getInt("notPublished") + 1);
  }

  @Test
  void lists_should_go_on_by_key() {
    for (String list : List.of("unit-plans", "plan-accounts", "plan-accounts?late=true")) {
      plans.account(unit);
      String sep = list.contains("?") ? "&" : "?";
      JsonObject first = officer.get(list + sep + "limit=1").json();
      if (!first.isNull("next")) {
        JsonObject second =
            officer.get(list + sep + "limit=1&after=" + first.getString("next")).json();
        assertThat(second.getJsonArray("items")).isNotEqualTo(first.getJsonArray("items"));
      }
      assertThat(officer.get(list + sep + "after=nonsense").status()).isEqualTo(400);
    }
  }

  private List<String> signals() {
    return officer.get(path).json().getJsonObject("row").getJsonArray("signals").stream()
        .map(JsonString.class::cast)
        .map(JsonString::getString)
        .toList();
  }

  private static List<String> acts(Caller caller, String accountPath) {
    return caller.get(accountPath).json().getJsonArray("allowedActs").stream()
        .map(JsonString.class::cast)
        .map(JsonString::getString)
        .toList();
  }

  private static JsonObject finding(String signal) {
    return Json.createObjectBuilder()
        .add("signal", signal)
        .add("severity", "MINOR")
        .add("scope", "ISOLATED")
        .build();
  }

  private static JsonObject verdict(boolean sufficient, String note) {
    JsonObjectBuilder verdict = Json.createObjectBuilder().add("sufficient", sufficient);
    return (note == null ? verdict : verdict.add("note", note)).build();
  }

  private static JsonObject publication(String address) {
    return Json.createObjectBuilder()
        .add("address", address)
        .add("publishedOn", "2026-01-02")
        .add("displayedAt", "Aulan ilmoitustaulu")
        .build();
  }

  private JsonObject confirmation(boolean noSecrets) {
    return Json.createObjectBuilder(texts(plans.texts(unit.unitId())))
        .add("change", "Ensimmäinen")
        .add("responsible", "Aila Vastaava")
        .add("noSecrets", noSecrets)
        .build();
  }

  private static JsonObject texts(Map<String, Object> texts) {
    JsonObjectBuilder given = Json.createObjectBuilder();
    texts.forEach((heading, text) -> given.add(heading, String.valueOf(text)));
    return Json.createObjectBuilder().add("texts", given).build();
  }
}
