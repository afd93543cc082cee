package fi.valvomo.it;

import static fi.valvomo.it.OneAgreement.agreement;
import static fi.valvomo.it.OneAgreement.aim;
import static fi.valvomo.it.OneAgreement.indicator;
import static fi.valvomo.it.OneAgreement.made;
import static fi.valvomo.it.OneAgreement.measurement;
import static fi.valvomo.it.OneAgreement.target;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.finding.entity.Severity;
import fi.valvomo.it.Caller.Answer;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.notice.entity.Danger;
import fi.valvomo.notice.entity.NoticeKind;
import fi.valvomo.notice.entity.NoticePath;
import fi.valvomo.plan.control.ReckonRisks;
import fi.valvomo.plan.control.RiskTables;
import fi.valvomo.plan.entity.RiskFactor;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.producer.entity.UnitType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where supervision goes next, and why. */
@ExtendWith(ArquillianExtension.class)
class RiskIT {

  private static final int MOST_AMOUNT = 70;

  /** Of euros a year, from which on all weighs the same. */
  private static final int MOST_THOUSANDS = 1_000;

  @Inject private World world;
  @Inject private NewProducers newProducers;
  @Inject private SeriousFindings findings;
  @Inject private Noticing noticing;
  @Inject private Visits visits;
  @Inject private Asking asking;
  @Inject private Persons persons;
  @Inject private ReckonRisks reckon;
  @Inject private RiskTables tables;

  private Caller officer;
  private SteeringRelation unit;

  @BeforeEach
  void world() {
    world.open();
    officer = Caller.of("officer");
    unit = newProducers.unit(newProducers.producer().id());
  }

  @Test
  void each_part_should_be_counted_from_what_happened() {
    assertThat(points(reckoned(), "LAST_VISIT")).isEqualTo(10);
    assertThat(amount(reckoned(), "LAST_VISIT")).isEqualTo(RiskFactor.NEVER);
    assertThat(points(reckoned(), "CLIENT_GROUP")).isEqualTo(8);
    assertThat(part(reckoned(), "VOLUME").isNull("amount")).as("places are unknown").isTrue();
    assertThat(reckoned().getInt("points")).isEqualTo(18);
    assertThat(reckoned().getString("level")).isEqualTo("LOW");

    findings.record(Severity.SERIOUS, unit, null);
    findings.record(Severity.SIGNIFICANT, unit, null);
    UUID notice = noticing.received(NoticeKind.COMPLAINT);
    noticing.judge(notice, NoticePath.CLARIFICATION, Danger.POSSIBLE, unit.unitId());
    missATarget();
    changeOwner();
    describe("Aino Ensimmäinen", 60);
    assertThat(amount(reckoned(), "RESPONSIBLE_CHANGES")).as("a first name").isZero();
    describe("Toinen Toiminen", 60);
    visitedMonthsAgo(14);
    reportMissing();

    JsonObject risk = reckoned();
    assertThat(amount(risk, "SERIOUS_FINDINGS")).isEqualTo(1);
    assertThat(amount(risk, "SIGNIFICANT_FINDINGS")).isEqualTo(1);
    assertThat(amount(risk, "NOTICES")).isEqualTo(1);
    assertThat(amount(risk, "MISSED_TARGETS")).isEqualTo(1);
    assertThat(amount(risk, "OWNER_CHANGES")).isEqualTo(1);
    assertThat(amount(risk, "RESPONSIBLE_CHANGES")).isEqualTo(1);
    assertThat(amount(risk, "VOLUME")).isEqualTo(60);
    assertThat(amount(risk, "LAST_VISIT")).isEqualTo(14);
    assertThat(amount(risk, "MISSING_REPORTS")).isEqualTo(1);
    assertThat(risk.getInt("points")).isEqualTo(8 + 20 + 6 + 4 + 6 + 6 + 4 + 6 + 6 + 6);
    assertThat(risk.getString("level")).isEqualTo("VERY_HIGH");
    assertThat(part(risk, "SERIOUS_FINDINGS").getString("rule")).isEqualTo("serious-one");
  }

  @Test
  void what_agreements_are_worth_should_be_shared_by_their_units_and_stand_for_places() {
    SteeringRelation contract =
        newProducers.unit(newProducers.producer().id(), RelationType.CONTRACT);
    SteeringRelation sister = newProducers.unit(contract.producerId(), RelationType.CONTRACT);
    unit = contract;
    describe("Aino Ensimmäinen", 60);
    assertThat(amount(reckoned(), "VOLUME")).isEqualTo(60);
    String begins = LocalDate.now(Deadline.ZONE).minusYears(1).toString();
    JsonObject both =
        agreement(contract, begins)
            .add("terms", worth(begins, 3_000_000))
            .add(
                "parties",
                Json.createArrayBuilder()
                    .add(party("UNIT", contract.unitId()))
                    .add(party("UNIT", sister.unitId())))
            .build();
    made(officer.post("agreements", both));
    made(
        officer.post(
            "agreements",
            agreement(contract, begins)
                .add("terms", worth(begins, 400_000))
                .add(
                    "parties",
                    Json.createArrayBuilder().add(party("PRODUCER", contract.producerId())))
                .build()));

    JsonObject risk = reckoned();

    assertThat(amount(risk, "CONTRACT_VALUE")).as("half of each").isEqualTo(1_700);
    assertThat(points(risk, "CONTRACT_VALUE")).isEqualTo(6);
    assertThat(risk.getJsonArray("parts").getValuesAs(JsonObject.class))
        .noneMatch(part -> part.getString("factor").equals("VOLUME"));
    JsonObject wrong = Json.createObjectBuilder(both).add("terms", worth(begins, -1)).build();
    assertThat(officer.post("agreements", wrong).firstError()).endsWith("yearlyValue between");
  }

  private static JsonObjectBuilder worth(String begins, long euros) {
    return Json.createObjectBuilder().add("validFrom", begins).add("yearlyValue", euros);
  }

  private static JsonObjectBuilder party(String type, UUID id) {
    return Json.createObjectBuilder().add("type", type).add("partyId", id.toString());
  }

  @Test
  void a_score_that_is_the_same_should_keep_its_row_and_a_new_one_should_keep_the_old() {
    reckoned();
    reckoned();
    assertThat(risk().getJsonArray("history")).hasSize(1);
    findings.record(Severity.SERIOUS, unit, null);
    reckoned();
    List<JsonObject> history = risk().getJsonArray("history").getValuesAs(JsonObject.class);
    assertThat(history).extracting(row -> row.getInt("points")).containsExactly(38, 18);
    assertThat(history.get(0).isNull("supersededAt")).isTrue();
    assertThat(history.get(1).isNull("supersededAt")).isFalse();
  }

  @Test
  void all_should_be_reckoned_at_once_and_nothing_twice() {
    reckon.all();
    assertThat(officer.post("risk-scores/reckoning", none()).json().getInt("changed")).isZero();
    JsonObject mine = listed("").orElseThrow();
    assertThat(mine.getInt("points")).isEqualTo(18);

    persons.execute(
        "update steering_relation set valid_to = date '2024-06-30' where unit_id = '"
            + unit.unitId()
            + "'");
    reckon.all();
    assertThat(listed("")).isEmpty();
    assertThat(risk().isNull("current")).isTrue();
    assertThat(risk().getJsonArray("history")).hasSize(1);
    assertThat(officer.post(path() + "/reckoning", none()).json().getString("code"))
        .isEqualTo("NOT_STEERED");
  }

  @Test
  void the_list_should_go_from_the_greatest_risk_page_after_page() {
    reckon.all();
    List<Integer> rankings = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String after = "";
    do {
      JsonObject page = officer.get("risk-scores?limit=40" + after).json();
      for (JsonObject row : page.getJsonArray("items").getValuesAs(JsonObject.class)) {
        rankings.add(row.getInt("ranking"));
        assertThat(seen.add(row.getString("id"))).isTrue();
      }
      after = page.isNull("next") ? null : "&after=" + page.getString("next");
    } while (after != null);
    assertThat(rankings).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat((long) rankings.size())
        .isEqualTo(world.rows("risk_score where superseded_at is null"));
    assertThat(listed("&level=VERY_HIGH")).isEmpty();
    assertThat(listed("&level=LOW&type=ELDERLY_24H&relation=CONTRACT")).isPresent();
    assertThat(listed("&relation=OWN")).isEmpty();
  }

  @Test
  void an_officer_should_say_another_level_with_a_reason_for_a_while() {
    String until = LocalDate.now(Deadline.ZONE).plusMonths(3).toString();
    assertThat(say("VERY_HIGH", "", until).firstError()).isEqualTo("reason required");
    assertThat(say("VERY_HIGH", "Uusi johto", "2020-01-01").firstError())
        .isEqualTo("validTo riskDayPassed");
    assertThat(say("VERY_HIGH", "Uusi johto", "2999-01-01").firstError())
        .isEqualTo("validTo riskDayTooFar");

    JsonObject said = say("VERY_HIGH", "Lehdistö kertoo lakosta", until).json();
    assertThat(said.getJsonObject("current").getString("level")).isEqualTo("LOW");
    assertThat(said.getJsonObject("current").getString("said")).isEqualTo("VERY_HIGH");
    assertThat(said.getJsonObject("override").getString("reason"))
        .isEqualTo("Lehdistö kertoo lakosta");
    assertThat(listed("&level=VERY_HIGH")).isPresent();

    assertThat(say("HIGH", "Lakko päättyi, seurataan", until).status()).isEqualTo(200);
    assertThat(end(" ").firstError()).isEqualTo("reason required");
    JsonObject ended = end("Tilanne on ohi").json();
    assertThat(ended.isNull("override")).isTrue();
    assertThat(ended.getJsonObject("current").isNull("said")).isTrue();
    assertThat(ended.getJsonArray("overrides")).hasSize(2);
    assertThat(end("Uudelleen").json().getString("code")).isEqualTo("NO_OVERRIDE");
    assertThat(String.join(" ", events().stream().map(String::valueOf).toList()))
        .isEqualTo("RISK_OVERRIDDEN RISK_OVERRIDDEN RISK_OVERRIDE_ENDED");
  }

  @Test
  void what_an_officer_said_should_stop_to_hold_after_its_last_day() {
    say("HIGH", "Vastuuhenkilö puuttuu", LocalDate.now(Deadline.ZONE).plusDays(1).toString());
    persons.execute(
        "update risk_override set valid_to = date '2024-01-01' where unit_id = '"
            + unit.unitId()
            + "'");
    JsonObject risk = reckoned();
    assertThat(risk.isNull("said")).isTrue();
    assertThat(risk().isNull("override")).isTrue();
    assertThat(listed("&level=LOW")).isPresent();
  }

  @Test
  void a_provider_should_not_learn_of_any_of_it() {
    say("HIGH", "Sisäinen arvio", LocalDate.now(Deadline.ZONE).plusDays(1).toString());
    Caller provider = Caller.of("provider-contract");
    assertThat(provider.get("risk-scores").status()).isEqualTo(403);
    UUID own = world.relation(RelationType.CONTRACT).unitId();
    assertThat(provider.get("units/" + own + "/risk-score").status()).isEqualTo(403);
    assertThat(provider.get("units/" + own).body().toString()).doesNotContain("risk");
    assertThat(provider.get("case-events?unitId=" + own).body().toString()).doesNotContain("RISK");
  }

  @Test
  void every_row_of_the_tables_should_answer_in_the_engine_of_the_house() {
    LocalDate today = LocalDate.now(Deadline.ZONE);
    for (RiskFactor factor : RiskFactor.values()) {
      int least = factor == RiskFactor.LAST_VISIT ? RiskFactor.NEVER : 0;
      int most = factor == RiskFactor.CONTRACT_VALUE ? MOST_THOUSANDS : MOST_AMOUNT;
      for (int amount = least; amount <= most; amount++) {
        UnitType type = UnitType.values()[Math.abs(amount) % UnitType.values().length];
        assertThat(tables.part(factor, amount, type, today).what().points()).isNotNegative();
      }
    }
    for (int points = 0; points <= MOST_AMOUNT; points++) {
      assertThat(tables.level(points, today).what()).isNotNull();
    }
  }

  private void missATarget() {
    String month = LocalDate.now(Deadline.ZONE).minusMonths(1).withDayOfMonth(1).toString();
    String id = made(officer.post("agreements", agreement(unit, month).build())).getString("id");
    String indicator = made(officer.post("indicators", indicator("MONTH"))).getString("id");
    made(officer.post("targets", target(indicator, id, aim(month).build())));
    made(officer.post("measurements", measurement(indicator, unit.unitId(), month, 1, 10)));
  }

  private void changeOwner() {
    JsonObject succession =
        Json.createObjectBuilder()
            .add("predecessorId", newProducers.producer().id().toString())
            .add("from", LocalDate.now(Deadline.ZONE).minusMonths(2).toString())
            .add("ground", "Liiketoimintakauppa")
            .build();
    assertThat(
            officer.post("producers/" + unit.producerId() + "/predecessors", succession).status())
        .isLessThan(300);
  }

  private void describe(String responsible, int places) {
    String path = "units/" + unit.unitId();
    Answer seen = officer.get(path);
    JsonObjectBuilder facts = Json.createObjectBuilder(seen.json());
    facts.add("responsiblePerson", responsible).add("places", places);
    assertThat(officer.put(path, seen.etag(), facts.build()).status()).isEqualTo(200);
  }

  /** A visit takes weeks of steps, which other tests live through; here only its end matters. */
  private void visitedMonthsAgo(int months) {
    copy("inspection", visits.announced(RelationType.CONTRACT), "CLOSED", "ended_at", months);
  }

  private void reportMissing() {
    copy("self_monitoring_report", asking.report(RelationType.CONTRACT), "MISSING", "missed_at", 2);
  }

  private void copy(String table, UUID of, String state, String when, int monthsAgo) {
    persons.execute(
        """
        insert into %1$s select n.* from %1$s t cross join lateral jsonb_populate_record(t,
          jsonb_build_object('id', gen_random_uuid(), 'unit_id', '%2$s', 'state', '%3$s',
            '%4$s', '%5$sT10:00:00Z')) n where t.id = '%6$s'
        """
            .formatted(
                table,
                unit.unitId(),
                state,
                when,
                LocalDate.now(Deadline.ZONE).minusMonths(monthsAgo).minusDays(3),
                of));
  }

  private String path() {
    return "units/" + unit.unitId() + "/risk-score";
  }

  private JsonObject reckoned() {
    Answer answer = officer.post(path() + "/reckoning", none());
    assertThat(answer.status()).isEqualTo(200);
    return answer.json().getJsonObject("current");
  }

  private JsonObject risk() {
    return officer.get(path()).json();
  }

  private Answer say(String level, String reason, String until) {
    return officer.post(
        path() + "/override",
        Json.createObjectBuilder()
            .add("level", level)
            .add("reason", reason)
            .add("validTo", until)
            .build());
  }

  private Answer end(String reason) {
    return officer.post(
        path() + "/override-end", Json.createObjectBuilder().add("reason", reason).build());
  }

  private static JsonObject part(JsonObject risk, String factor) {
    return risk.getJsonArray("parts").getValuesAs(JsonObject.class).stream()
        .filter(part -> part.getString("factor").equals(factor))
        .findFirst()
        .orElseThrow();
  }

  private static int points(JsonObject risk, String factor) {
    return part(risk, factor).getInt("points");
  }

  private static int amount(JsonObject risk, String factor) {
    return part(risk, factor).getInt("amount");
  }

  private Optional<JsonObject> listed(String filter) {
    return officer
        .get("risk-scores?limit=500" + filter)
        .items()
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(row -> row.getString("id").equals(unit.unitId().toString()))
        .findFirst();
  }

  private List<?> events() {
    return persons.all(
        "select kind from audit_event where kind like 'RISK%' and subject_id = '"
            + unit.unitId()
            + "' order by seq");
  }

  private static JsonObject none() {
    return Json.createObjectBuilder().build();
  }
}
