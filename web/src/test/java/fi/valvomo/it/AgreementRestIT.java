package fi.valvomo.it;

import static fi.valvomo.it.OneAgreement.agreement;
import static fi.valvomo.it.OneAgreement.aim;
import static fi.valvomo.it.OneAgreement.indicator;
import static fi.valvomo.it.OneAgreement.made;
import static fi.valvomo.it.OneAgreement.measurement;
import static fi.valvomo.it.OneAgreement.target;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.it.Caller.Answer;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AgreementRestIT {

  @Inject private World world;
  @Inject private JudgedUnit judgedUnit;

  private Caller officer;
  private SteeringRelation relation;

  @BeforeEach
  void world() {
    world.open();
    officer = Caller.of("officer");
    relation = judgedUnit.newUnit(RelationType.CONTRACT);
  }

  @Test
  void an_agreement_should_say_what_may_follow_in_the_relation_and_nobody_else() {
    JsonObject made = made(officer.post("agreements", withFine(150)));
    JsonObject stands = officer.get("relations/" + relation.id()).json();
    JsonObject fine = stands.getJsonArray("allowedConsequences").getJsonObject(0);
    assertThat(fine.getString("kind")).isEqualTo("CONTRACT_FINE");
    assertThat(fine.getString("terms"))
        .isEqualTo("150 € / rikkomus · enintään 1 500 € viikossa · Korjaus viipyy · Kohta 9");
    assertThat(stands.getString("agreementReference")).contains(made.getString("name"));

    JsonObject byHand =
        Json.createObjectBuilder()
            .add("validFrom", stands.getString("validFrom"))
            .add("allowedConsequences", Json.createArrayBuilder())
            .build();
    String tag = officer.get("relations/" + relation.id()).etag();
    Answer refused = officer.put("relations/" + relation.id(), tag, byHand);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.json().getString("code")).isEqualTo("AGREED_IN_AGREEMENT");
  }

  @Test
  void an_amendment_should_make_a_version_and_leave_the_old_one_readable() {
    JsonObject made = made(officer.post("agreements", withFine(150)));
    String path = "agreements/" + made.getString("id");
    String today = LocalDate.now(Deadline.ZONE).toString();
    Answer amended = officer.postTagged(path + "/amendments", tag(path), amendment(today, 300));
    assertThat(amended.status()).as(amended.body().toString()).isEqualTo(200);
    assertThat(amended.json().getInt("inForce")).isEqualTo(2);
    JsonArray versions = amended.json().getJsonArray("versions");
    assertThat(amount(versions, 0)).isEqualTo(30000);
    assertThat(amount(versions, 1)).isEqualTo(15000);
    JsonObject stands = officer.get("relations/" + relation.id()).json();
    assertThat(stands.getJsonArray("allowedConsequences").getJsonObject(0).getString("terms"))
        .startsWith("300 € / rikkomus · enintään 1 500 € viikossa · Korjaus viipyy");

    Answer tooEarly =
        officer.postTagged(path + "/amendments", tag(path), amendment("2024-01-01", 1));
    assertThat(tooEarly.firstError()).isEqualTo("effectiveFrom amendmentTooEarly");
    assertThat(officer.postTagged(path + "/amendments", null, amendment(today, 1)).status())
        .isEqualTo(428);
  }

  @Test
  void the_contents_that_the_law_demands_should_be_missing_until_a_clause_meets_them() {
    JsonObject made = made(officer.post("agreements", withFine(150)));
    JsonArray lacking = made.getJsonArray("versions").getJsonObject(0).getJsonArray("lacking");
    assertThat(lacking).hasSize(7);
    assertThat(lacking.toString()).doesNotContain("TERMINATION");
  }

  @Test
  void what_cannot_be_agreed_should_be_named_where_it_stands() {
    JsonObjectBuilder wrong = agreement(relation, "2025-01-01");
    wrong.add(
        "terms",
        Json.createObjectBuilder()
            .add("validFrom", "2025-01-01")
            .add("validTo", "2024-01-01")
            .add(
                "options",
                Json.createArrayBuilder().add(Json.createObjectBuilder().add("name", "Optio"))));
    Answer refused = officer.post("agreements", wrong.build());
    assertThat(refused.status()).isEqualTo(400);
    assertThat(fields(refused)).contains("validTo", "options[0].from", "options[0].decideBy");

    JsonObjectBuilder removal = agreement(relation, "2025-01-01");
    removal.add(
        "terms",
        terms("2025-01-01").add("consequences", consequence("REMOVAL_FROM_LIST", null, "Aina")));
    assertThat(officer.post("agreements", removal.build()).firstError())
        .isEqualTo("consequences[0].kind notAgreedSo");
  }

  @Test
  void a_measurement_should_be_told_corrected_and_taken_back_and_stay_readable() {
    String indicator = made(officer.post("indicators", indicator("MONTH"))).getString("id");
    String agreement =
        made(officer.post("agreements", agreement(relation, "2024-01-01").build())).getString("id");
    String target =
        made(officer.post("targets", target(indicator, agreement, aim("2024-01-01").build())))
            .getString("id");
    assertThat(state(target, "2024-03-01")).isEqualTo("MISSING");

    String told =
        made(officer.post("measurements", measurement(indicator, unit(), "2024-03-01", 8, 10)))
            .getString("id");
    assertThat(state(target, "2024-03-01")).isEqualTo("MISSED");
    Answer twice =
        officer.post("measurements", measurement(indicator, unit(), "2024-03-01", 9, 10));
    assertThat(twice.status()).isEqualTo(409);

    JsonObject better =
        Json.createObjectBuilder()
            .add("figure", Json.createObjectBuilder().add("numerator", 3).add("denominator", 3))
            .add("reason", "Laskuvirhe")
            .build();
    JsonObject correction =
        made(
            officer.postTagged(
                "measurements/" + told + "/correction", tag("measurements/" + told), better));
    assertThat(state(target, "2024-03-01")).isEqualTo("MET");
    assertThat(standing(target, "2024-03-01").getBoolean("smallN")).isTrue();
    Answer again =
        officer.postTagged(
            "measurements/" + told + "/correction", tag("measurements/" + told), better);
    assertThat(again.json().getString("code")).isEqualTo("ALREADY_CORRECTED");

    String path = "measurements/" + correction.getString("id");
    officer.postTagged(
        path + "/withdrawal", tag(path), InspectionForms.json("reason", "Väärä yksikkö"));
    assertThat(state(target, "2024-03-01")).isEqualTo("MISSING");
    JsonArray history =
        officer
            .get("measurements?subjectType=UNIT&indicator=" + indicator + "&subject=" + unit())
            .body()
            .asJsonArray();
    assertThat(history.toString()).containsOnlyOnce("\"withdrawnReason\":\"Väärä yksikkö\"");
    assertThat(history).hasSize(2);
  }

  @Test
  void a_month_of_the_future_should_have_no_measurement() {
    String indicator = made(officer.post("indicators", indicator("MONTH"))).getString("id");
    String next = LocalDate.now(Deadline.ZONE).plusMonths(2).withDayOfMonth(1).toString();
    assertThat(
            officer.post("measurements", measurement(indicator, unit(), next, 1, 1)).firstError())
        .isEqualTo("periodFrom periodInFuture");
    assertThat(
            officer
                .post("measurements", measurement(indicator, unit(), "2024-01-02", 1, 1))
                .firstError())
        .isEqualTo("periodFrom periodBegins");
    assertThat(
            officer
                .post("measurements", measurement(indicator, unit(), "2024-01-01", 2, 1))
                .firstError())
        .isEqualTo("figure.numerator numeratorAboveDenominator");
  }

  @Test
  void a_target_should_not_overlap_another_and_may_change_from_a_day_on() {
    String indicator = made(officer.post("indicators", indicator("MONTH"))).getString("id");
    String agreement =
        made(officer.post("agreements", agreement(relation, "2024-01-01").build())).getString("id");
    JsonObject first = aim("2024-01-01").build();
    String target =
        made(officer.post("targets", target(indicator, agreement, first))).getString("id");
    Answer overlapping = officer.post("targets", target(indicator, agreement, first));
    assertThat(overlapping.firstError()).isEqualTo("validFrom targetBesideOpen");

    officer.post("measurements", measurement(indicator, unit(), "2024-05-01", 8, 10));
    officer.post("measurements", measurement(indicator, unit(), "2024-06-01", 8, 10));
    JsonObject lower = aim("2024-06-15").add("value", 75).build();
    String changed =
        made(officer.postTagged("targets/" + target + "/changes", tag("targets/" + target), lower))
            .getString("id");
    assertThat(state(target, "2024-05-01")).isEqualTo("MISSED");
    assertThat(state(changed, "2024-06-01")).isEqualTo("MET");
    assertThat(standings(target).toString()).doesNotContain("2024-06-01");
    assertThat(standing(changed, "2024-06-01").getString("explanation"))
        .contains("Tavoite alkoi 15.6.2024 kesken kauden");
    assertThat(standing(changed, "2024-07-01").getString("explanation")).doesNotContain("kesken");
  }

  @Test
  void a_target_that_ends_should_judge_what_came_before_and_nothing_later() {
    String indicator = made(officer.post("indicators", indicator("MONTH"))).getString("id");
    String agreement =
        made(officer.post("agreements", agreement(relation, "2024-01-01").build())).getString("id");
    JsonObject aim = aim("2024-01-01").build();
    String path =
        "targets/"
            + made(officer.post("targets", target(indicator, agreement, aim))).getString("id");
    assertThat(end(path, "2023-12-31").firstError()).isEqualTo("validTo endsBeforeItBegins");
    assertThat(end(path, "2024-06-15").json().getString("validTo")).isEqualTo("2024-06-15");
    String judged = standings(path.substring("targets/".length())).toString();
    assertThat(judged).contains("2024-05-01").doesNotContain("2024-06-01");

    officer.post("targets", target(indicator, agreement, aim("2024-06-16").build()));
    assertThat(end(path, "2024-07-31").firstError()).isEqualTo("validTo targetBesideOpen");
  }

  private Answer end(String path, String lastDay) {
    return officer.postTagged(
        path + "/ending", tag(path), InspectionForms.json("validTo", lastDay));
  }

  @Test
  void a_unit_that_moves_should_be_judged_where_it_is_on_the_last_day() {
    String indicator = made(officer.post("indicators", indicator("MONTH"))).getString("id");
    JsonObject old = made(officer.post("agreements", agreement(relation, "2024-01-01").build()));
    String before = judged(indicator, old.getString("id"));
    JsonObject party =
        old.getJsonArray("parties").getValuesAs(JsonObject.class).stream()
            .filter(each -> each.getString("type").equals("UNIT"))
            .findFirst()
            .orElseThrow();
    Answer left =
        officer.put(
            "agreements/" + old.getString("id") + "/parties/" + party.getString("id"),
            "\"" + party.getInt("version") + "\"",
            Json.createObjectBuilder()
                .add("validFrom", "2024-01-01")
                .add("validTo", "2024-06-10")
                .build());
    assertThat(left.status()).as(left.body().toString()).isEqualTo(200);
    String after =
        judged(
            indicator,
            made(officer.post("agreements", agreement(relation, "2024-06-11").build()))
                .getString("id"));
    officer.post("measurements", measurement(indicator, unit(), "2024-05-01", 10, 10));
    officer.post("measurements", measurement(indicator, unit(), "2024-06-01", 10, 10));
    assertThat(state(before, "2024-05-01")).isEqualTo("MET");
    assertThat(standings(before).toString()).doesNotContain("2024-06-01");
    assertThat(state(after, "2024-06-01")).isEqualTo("MET");
    assertThat(standings(after).toString()).doesNotContain("2024-05-01");
  }

  @Test
  void how_a_target_stands_should_be_read_page_by_page_to_its_end() {
    String indicator = made(officer.post("indicators", indicator("MONTH"))).getString("id");
    String agreement =
        made(officer.post("agreements", agreement(relation, "2024-01-01").build())).getString("id");
    String path = "targets/" + judged(indicator, agreement) + "/standings?limit=";
    List<JsonObject> whole = officer.get(path + 500).items().getValuesAs(JsonObject.class);
    List<JsonObject> paged = new ArrayList<>();
    String after = "";
    while (after != null) {
      JsonObject page = officer.get(path + 7 + after).json();
      paged.addAll(page.getJsonArray("items").getValuesAs(JsonObject.class));
      after = page.isNull("next") ? null : "&after=" + page.getString("next");
    }
    assertThat(whole).hasSizeGreaterThan(14);
    assertThat(paged).isEqualTo(whole);
    assertThat(officer.get(path + 7 + "&after=eixyz").firstError()).isEqualTo("after cursor");
  }

  @Test
  void a_provider_should_see_its_own_agreement_and_nothing_of_others_in_it() {
    SteeringRelation own = world.relation(RelationType.CONTRACT);
    JsonObjectBuilder shared = agreement(own, OneAgreement.BEGINS);
    String id = made(officer.post("agreements", shared.build())).getString("id");
    SteeringRelation other = world.relation(RelationType.VOUCHER);
    officer.post(
        "agreements/" + id + "/parties",
        Json.createObjectBuilder()
            .add("type", "UNIT")
            .add("partyId", other.unitId().toString())
            .build());
    assertThat(officer.get("agreements/" + id).json().getJsonArray("parties")).hasSize(3);
    JsonObject seen = Caller.of("provider-contract").get("agreements/" + id).json();
    assertThat(seen.getJsonArray("parties")).hasSize(2);
    assertThat(seen.toString()).doesNotContain(other.unitId().toString());
    assertThat(Caller.of("provider-grant").get("agreements/" + id).status()).isEqualTo(404);
  }

  private JsonObject withFine(Integer euros) {
    return agreement(relation, "2025-01-01").add("terms", fine("2025-01-01", euros)).build();
  }

  private static JsonObject amendment(String from, Integer euros) {
    return Json.createObjectBuilder()
        .add("effectiveFrom", from)
        .add("reason", "Sakkoa korotettiin")
        .add("terms", fine("2025-01-01", euros))
        .build();
  }

  private static JsonObjectBuilder fine(String begins, Integer euros) {
    return terms(begins).add("consequences", consequence("CONTRACT_FINE", euros, "Korjaus viipyy"));
  }

  private static JsonObjectBuilder terms(String begins) {
    return Json.createObjectBuilder()
        .add("validFrom", begins)
        .add(
            "contents",
            Json.createArrayBuilder()
                .add(
                    Json.createObjectBuilder()
                        .add("content", "TERMINATION")
                        .add("clause", "Kohta 12, s. 9")));
  }

  private static jakarta.json.JsonArrayBuilder consequence(
      String kind, Integer euros, String trigger) {
    JsonObjectBuilder agreed =
        Json.createObjectBuilder()
            .add("kind", kind)
            .add("trigger", trigger)
            .add("clause", "Kohta 9");
    if (euros != null) {
      agreed
          .add("note", "enintään 1 500 € viikossa")
          .add(
              "amount",
              Json.createObjectBuilder().add("cents", euros * 100).add("per", "OCCURRENCE"));
    }
    return Json.createArrayBuilder().add(agreed);
  }

  private static int amount(JsonArray versions, int version) {
    return versions
        .getJsonObject(version)
        .getJsonObject("terms")
        .getJsonArray("consequences")
        .getJsonObject(0)
        .getJsonObject("amount")
        .getInt("cents");
  }

  private String judged(String indicator, String agreement) {
    return made(officer.post(
            "targets", OneAgreement.target(indicator, agreement, aim("2024-01-01").build())))
        .getString("id");
  }

  private UUID unit() {
    return relation.unitId();
  }

  private String tag(String path) {
    return officer.get(path).etag();
  }

  private JsonArray standings(String target) {
    return officer.get("targets/" + target + "/standings?limit=500").items();
  }

  private JsonObject standing(String target, String period) {
    return standings(target).getValuesAs(JsonObject.class).stream()
        .filter(row -> row.getString("periodFrom").equals(period))
        .filter(row -> row.getString("periodKind").equals("MONTH"))
        .findFirst()
        .orElseThrow(() -> new AssertionError(period + " is not judged"));
  }

  private String state(String target, String period) {
    return standing(target, period).getString("state");
  }

  private static List<String> fields(Answer answer) {
    return answer.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
        .map(error -> error.getString("field"))
        .toList();
  }
}
