package fi.valvomo.it;

import static fi.valvomo.it.MissedTarget.month;
import static fi.valvomo.it.MissedTarget.officer;
import static fi.valvomo.it.OneAgreement.agreement;
import static fi.valvomo.it.OneAgreement.aim;
import static fi.valvomo.it.OneAgreement.indicator;
import static fi.valvomo.it.OneAgreement.made;
import static fi.valvomo.it.OneAgreement.measurement;
import static fi.valvomo.it.OneAgreement.target;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.agreement.control.DailyJudging;
import fi.valvomo.agreement.entity.PeriodKind;
import fi.valvomo.agreement.entity.StandingRow;
import fi.valvomo.agreement.entity.Standings;
import fi.valvomo.it.Caller.Answer;
import fi.valvomo.producer.control.ChangeRelation;
import fi.valvomo.producer.control.ChangeUnit;
import fi.valvomo.producer.entity.RelationTerms;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.ServiceUnit;
import fi.valvomo.producer.entity.ServiceUnits;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.producer.entity.UnitFacts;
import fi.valvomo.producer.entity.UnitType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several targets by one indicator: which of them judges a unit, and from when to when. */
@ExtendWith(ArquillianExtension.class)
class TargetsBesideIT {

  private static final String KIND = "DAY_ACTIVITY";

  @Inject private World world;
  @Inject private JudgedUnit judgedUnit;
  @Inject private DailyJudging dailyJudging;
  @Inject private Standings standings;
  @Inject private ServiceUnits units;
  @Inject private ChangeUnit changeUnit;
  @Inject private ChangeRelation changeRelation;

  private SteeringRelation relation;
  private String indicator;

  @BeforeEach
  void world() {
    world.open();
    relation = judgedUnit.newUnit(RelationType.CONTRACT);
    indicator = made(officer().post("indicators", indicator("MONTH"))).getString("id");
  }

  @Test
  void a_target_should_not_change_into_the_time_of_the_one_that_follows() {
    String id = newAgreement(month(8)).getString("id");
    String first = set(id, from(month(8)).add("validTo", lastOf(month(6))));
    set(id, from(month(3)));

    assertThat(change(first, from(month(7))).firstError()).isEqualTo("validTo targetBesideOpen");
    assertThat(change(first, from(month(7)).add("validTo", month(2).toString())).firstError())
        .isEqualTo("validTo targetBesideOpen");
    assertThat(change(first, from(month(4))).firstError()).isEqualTo("validFrom targetChangeDay");
    assertThat(change(first, from(month(8))).firstError()).isEqualTo("validFrom targetChangeDay");
    Answer beside =
        officer().post("targets", target(indicator, id, from(month(8)).add("value", 50).build()));
    assertThat(beside.firstError()).isEqualTo("validFrom targetBeside");
    assertThat(change(first, from(month(7)).add("validTo", lastOf(month(4)))).status())
        .isEqualTo(201);
  }

  @Test
  void a_general_target_of_a_kind_of_unit_should_go_before_the_one_of_all_units() {
    String days = lastOf(month(1));
    String ofAll = general(null, from(month(2)).add("validTo", days));
    tell(month(2), 80);
    assertThat(state(ofAll, month(2))).isEqualTo("MISSED");

    String ofKind = general(KIND, from(month(2)).add("value", 75).add("validTo", days));
    assertThat(months(ofAll)).isEmpty();
    assertThat(state(ofKind, month(2))).isEqualTo("MET");

    change(ofKind, from(month(1)).add("validTo", days));
    put(ofKind, from(month(2)).add("value", 75).add("validTo", lastOf(month(2))));
    assertThat(months(ofKind)).containsExactly(month(2).toString());
  }

  @Test
  void a_unit_of_another_kind_should_be_judged_by_other_general_targets_at_once() {
    String ofAll = general(null, from(month(3)).add("value", 60));
    String ofKind = general(KIND, from(month(3)));
    tell(month(2), 70);
    assertThat(state(ofKind, month(2))).isEqualTo("MISSED");
    assertThat(months(ofAll)).isEmpty();

    ServiceUnit unit = units.get(relation.unitId());
    changeUnit.change(
        unit.id(), unit.version(), unit.producerId(), of(UnitType.DENTAL, unit), world.officer());

    assertThat(months(ofKind)).isEmpty();
    assertThat(state(ofAll, month(2))).isEqualTo("MET");
  }

  @Test
  void a_unit_that_nothing_steers_any_more_should_be_judged_no_more_at_once() {
    String ofKind = general(KIND, from(month(3)));
    assertThat(months(ofKind)).contains(month(1).toString(), month(2).toString());
    RelationTerms ended =
        new RelationTerms(
            "Vanha viite", true, relation.validFrom(), LocalDate.parse(lastOf(month(2))));

    changeRelation.change(relation.id(), relation.version(), ended, null, world.officer());

    assertThat(months(ofKind)).containsExactly(month(2).toString(), month(3).toString());
  }

  @Test
  void nobody_should_be_judged_by_an_agreement_after_it_has_ended() {
    JsonObject agreed = newAgreement(month(6));
    String own = set(agreed.getString("id"), from(month(6)));
    String general = general(KIND, from(month(6)).add("value", 40));
    tell(month(2), 50);
    assertThat(state(own, month(1))).isEqualTo("MISSING");
    assertThat(months(general)).isEmpty();
    assertThat(breach(own)).isEqualTo("EXPLANATION_ASKED");

    amend(agreed, month(5), lastOf(month(4)));

    assertThat(months(own))
        .containsExactly(month(4).toString(), month(5).toString(), month(6).toString());
    assertThat(months(general))
        .containsExactly(
            month(0).toString(), month(1).toString(), month(2).toString(), month(3).toString());
    assertThat(state(general, month(2))).isEqualTo("MET");
    dailyJudging.round(() -> true);
    assertThat(breach(own)).isEqualTo("SETTLED");
  }

  @Test
  void a_general_target_should_judge_exactly_where_no_agreement_has_a_target_of_its_own() {
    String general = general(KIND, from(month(3)));
    tell(month(2), 50);
    assertThat(state(general, month(2))).isEqualTo("MISSED");

    JsonObject agreed = newAgreement(month(3));
    String own = set(agreed.getString("id"), from(month(3)).add("value", 40));
    assertThat(months(general)).as("an agreement has its own").isEmpty();
    assertThat(state(own, month(2))).isEqualTo("MET");

    JsonObject party = unitOf(agreed);
    moved(agreed, party, lastOf(month(3)));
    assertThat(months(own)).as("the unit has left").containsExactly(month(3).toString());
    assertThat(state(general, month(2))).isEqualTo("MISSED");

    JsonObject joining =
        Json.createObjectBuilder()
            .add("type", "UNIT")
            .add("partyId", relation.unitId().toString())
            .add("validFrom", month(1).toString())
            .build();
    assertThat(newParty(agreed, joining).status()).isEqualTo(200);
    assertThat(months(general)).as("and joined again").containsExactly(month(2).toString());

    put(own, from(month(3)).add("validTo", lastOf(month(3))));
    assertThat(months(general))
        .containsExactly(month(0).toString(), month(1).toString(), month(2).toString());
  }

  @Test
  void a_run_of_missed_months_should_not_begin_anew_when_the_target_changes() {
    String id = newAgreement(month(6)).getString("id");
    String first = set(id, from(month(6)));
    tell(month(3), 50);
    tell(month(2), 50);
    assertThat(periods(first)).isEqualTo(2);
    String next = made(change(first, from(month(1)).add("value", 80))).getString("id");
    tell(month(1), 50);
    assertThat(periods(next)).isEqualTo(3);
  }

  @Test
  void a_run_of_missed_months_should_not_begin_anew_in_another_agreement() {
    JsonObject old = newAgreement(month(6));
    set(old.getString("id"), from(month(6)));
    tell(month(3), 50);
    tell(month(2), 50);
    moved(old, unitOf(old), lastOf(month(2)));
    String after = set(newAgreement(month(1)).getString("id"), from(month(1)));
    tell(month(1), 50);
    assertThat(periods(after)).isEqualTo(3);
  }

  @Test
  void a_run_of_missed_months_should_be_that_of_one_agreement_where_two_hold_at_once() {
    set(newAgreement(month(6)).getString("id"), from(month(6)).add("value", 20));
    String strict = set(newAgreement(month(6)).getString("id"), from(month(6)));
    tell(month(3), 10);
    tell(month(2), 50);
    tell(month(1), 10);
    assertThat(periods(strict)).isEqualTo(3);
  }

  private static JsonObjectBuilder from(LocalDate day) {
    return aim(day.toString());
  }

  private static String lastOf(LocalDate month) {
    return month.plusMonths(1).minusDays(1).toString();
  }

  private JsonObject newAgreement(LocalDate begins) {
    return made(officer().post("agreements", agreement(relation, begins.toString()).build()));
  }

  private String set(String agreement, JsonObjectBuilder aim) {
    return made(officer().post("targets", target(indicator, agreement, aim.build())))
        .getString("id");
  }

  private String general(String kind, JsonObjectBuilder aim) {
    JsonObjectBuilder target =
        Json.createObjectBuilder().add("indicatorId", indicator).add("aim", aim);
    if (kind != null) {
      target.add("unitType", kind);
    }
    return made(officer().post("targets", target.build())).getString("id");
  }

  private static UnitFacts of(UnitType type, ServiceUnit unit) {
    UnitFacts facts = unit.facts();
    return new UnitFacts(
        facts.name(),
        null,
        null,
        facts.soteriNumber(),
        type,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        facts.language(),
        null);
  }

  private Answer change(String target, JsonObjectBuilder aim) {
    String path = "targets/" + target;
    return officer().postTagged(path + "/changes", officer().get(path).etag(), aim.build());
  }

  private void put(String target, JsonObjectBuilder aim) {
    String path = "targets/" + target;
    Answer put = officer().put(path, officer().get(path).etag(), aim.build());
    assertThat(put.status()).as(put.body().toString()).isEqualTo(200);
  }

  private static void amend(JsonObject agreement, LocalDate from, String lastDay) {
    String path = "agreements/" + agreement.getString("id");
    JsonObject amendment =
        Json.createObjectBuilder()
            .add("effectiveFrom", from.toString())
            .add("reason", "Sopimus irtisanottiin")
            .add(
                "terms",
                Json.createObjectBuilder()
                    .add("validFrom", agreement.getString("validFrom"))
                    .add("validTo", lastDay))
            .build();
    Answer amended =
        officer().postTagged(path + "/amendments", officer().get(path).etag(), amendment);
    assertThat(amended.status()).as(amended.body().toString()).isEqualTo(200);
  }

  private static JsonObject unitOf(JsonObject agreement) {
    return agreement.getJsonArray("parties").getValuesAs(JsonObject.class).stream()
        .filter(each -> each.getString("type").equals("UNIT"))
        .findFirst()
        .orElseThrow();
  }

  private static void moved(JsonObject agreement, JsonObject party, String lastDay) {
    JsonObject days =
        Json.createObjectBuilder()
            .add("validFrom", party.getString("validFrom"))
            .add("validTo", lastDay)
            .build();
    String path = "agreements/" + agreement.getString("id") + "/parties/" + party.getString("id");
    Answer moved = officer().put(path, "\"" + party.getInt("version") + "\"", days);
    assertThat(moved.status()).as(moved.body().toString()).isEqualTo(200);
  }

  private static Answer newParty(JsonObject agreement, JsonObject joining) {
    return officer().post("agreements/" + agreement.getString("id") + "/parties", joining);
  }

  private void tell(LocalDate month, int above) {
    made(
        officer()
            .post(
                "measurements",
                measurement(indicator, relation.unitId(), month.toString(), above, 100)));
  }

  /** The months in which the unit is judged by a target, the newest first. */
  private List<String> months(String target) {
    return judged(target).map(row -> row.period().from().toString()).toList();
  }

  private String state(String target, LocalDate month) {
    return judged(target)
        .filter(row -> row.period().from().equals(month))
        .map(row -> row.state().name())
        .findFirst()
        .orElseThrow(() -> new AssertionError(month + " is not judged"));
  }

  /** By its unit: a general target concerns more units than one page of it shows. */
  private Stream<StandingRow> judged(String target) {
    return standings.ofSubject(relation.unitId(), LocalDate.EPOCH, LocalDate.EPOCH).stream()
        .filter(row -> row.targetId().toString().equals(target))
        .filter(row -> row.period().kind() == PeriodKind.MONTH)
        .sorted(Comparator.comparing((StandingRow row) -> row.period().from()).reversed());
  }

  private static List<JsonObject> breaches(String target) {
    return officer().get("breaches?target=" + target).items().getValuesAs(JsonObject.class);
  }

  /** Of the newest missed month. */
  private static String breach(String target) {
    return breaches(target).get(0).getString("state");
  }

  private static int periods(String target) {
    String id = breaches(target).get(0).getString("id");
    return officer().get("breaches/" + id).json().getInt("periods");
  }
}
