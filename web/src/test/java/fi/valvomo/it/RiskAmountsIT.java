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
import fi.valvomo.plan.entity.RiskFactSources;
import fi.valvomo.plan.entity.RiskFactSources.Looking;
import fi.valvomo.plan.entity.RiskFactor;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What counts into a risk from agreements and targets, and from which day on. */
@ExtendWith(ArquillianExtension.class)
class RiskAmountsIT {

  private static final LocalDate TODAY = LocalDate.now(Deadline.ZONE);
  private static final LocalDate LAST_YEAR = TODAY.minusYears(1).withDayOfYear(1);
  private static final int GRACE = 30;

  @Inject private World world;
  @Inject private NewProducers newProducers;
  @Inject private RiskFactSources facts;
  @Inject private InTransaction inTransaction;

  private Caller officer;
  private SteeringRelation unit;

  @BeforeEach
  void world() {
    world.open();
    officer = Caller.of("officer");
    unit = newProducers.unit(newProducers.producer().id(), RelationType.CONTRACT);
  }

  @Test
  void what_an_amendment_to_come_says_should_weigh_from_its_day_on_and_not_before() {
    String begins = TODAY.minusYears(1).toString();
    JsonObject agreed =
        made(
            officer.post(
                "agreements",
                agreement(unit, begins).add("terms", worth(begins, 400_000)).build()));
    counted(RiskFactor.CONTRACT_VALUE, 400);

    String nextYear = TODAY.plusYears(1).toString();
    JsonObjectBuilder terms = worth(begins, 3_000_000).add("validTo", nextYear);
    Answer amended = amended(agreed, nextYear, terms);
    counted(RiskFactor.CONTRACT_VALUE, 400);
    assertThat(amended.json().isNull("validTo")).as("no end is in force yet").isTrue();
  }

  @Test
  void what_an_amendment_in_force_says_should_weigh_at_once() {
    String begins = TODAY.minusYears(1).toString();
    JsonObject agreed =
        made(
            officer.post(
                "agreements",
                agreement(unit, begins).add("terms", worth(begins, 400_000)).build()));
    amended(agreed, TODAY.toString(), worth(begins, 3_000_000));
    counted(RiskFactor.CONTRACT_VALUE, 3_000);
  }

  @Test
  void a_missed_year_should_not_count_once_more_beside_its_months() {
    LocalDate lastYear = TODAY.minusYears(1).withDayOfYear(1);
    String december = lastYear.plusMonths(11).toString();
    String id = made(officer.post("agreements", agreement(unit, december).build())).getString("id");
    String indicator = made(officer.post("indicators", indicator("MONTH"))).getString("id");
    JsonObject aim =
        aim(december).add("validTo", lastYear.plusYears(1).minusDays(1).toString()).build();
    made(officer.post("targets", target(indicator, id, aim)));
    made(officer.post("measurements", measurement(indicator, unit.unitId(), december, 1, 10)));
    counted(RiskFactor.MISSED_TARGETS, 1);
  }

  @Test
  void what_the_whole_producer_missed_should_count_for_each_of_its_units_as_the_producers() {
    SteeringRelation sister = newProducers.unit(unit.producerId(), RelationType.CONTRACT);
    String december = LAST_YEAR.plusMonths(11).toString();
    String indicator = aimedAt("PRODUCER", unit.producerId(), december, 40);
    made(officer.post("measurements", told(indicator, "PRODUCER", unit.producerId(), december)));

    for (SteeringRelation each : List.of(unit, sister)) {
      counted(each, RiskFactor.PRODUCER_MISSED_TARGETS, 1);
      counted(each, RiskFactor.MISSED_TARGETS, 0);
      counted(each, RiskFactor.MISSED_WEIGHT, 40);
    }
    counted(newProducers.unit(newProducers.producer().id()), RiskFactor.MISSED_WEIGHT, 0);
  }

  @Test
  void the_heaviest_of_the_missed_targets_should_give_the_weight() {
    String december = LAST_YEAR.plusMonths(11).toString();
    String light = aimedAt("UNIT", unit.unitId(), december, 3);
    String heavy = aimedAt("UNIT", unit.unitId(), december, 25);
    aimedAt("UNIT", unit.unitId(), december, 90);
    made(officer.post("measurements", told(light, "UNIT", unit.unitId(), december)));
    counted(RiskFactor.MISSED_WEIGHT, 3);
    made(officer.post("measurements", told(heavy, "UNIT", unit.unitId(), december)));
    counted(RiskFactor.MISSED_WEIGHT, 25);
    counted(RiskFactor.MISSED_TARGETS, 2);
  }

  @Test
  void a_figure_that_is_missing_should_be_a_signal_and_neither_a_miss_nor_a_pass() {
    String december = LAST_YEAR.plusMonths(11).toString();
    String indicator = aimedAt("UNIT", unit.unitId(), december, 1);
    counted(RiskFactor.MISSING_FIGURES, TODAY.getDayOfYear() > GRACE ? 1 : 0);
    counted(RiskFactor.MISSED_TARGETS, 0);
    made(officer.post("measurements", told(indicator, "UNIT", unit.unitId(), december)));
    counted(RiskFactor.MISSING_FIGURES, 0);
    counted(RiskFactor.MISSED_TARGETS, 1);
  }

  @Test
  void what_is_missing_should_be_waited_for_before_it_counts() {
    String month = TODAY.minusMonths(1).withDayOfMonth(1).toString();
    aimedAt("UNIT", unit.unitId(), month, 1);
    counted(RiskFactor.MISSING_FIGURES, 0);
  }

  /** An agreement with one party alone, and a target of the last year on it; the indicator's id. */
  private String aimedAt(String partyType, UUID party, String from, int weight) {
    JsonObject measured =
        Json.createObjectBuilder()
            .add("type", partyType)
            .add("partyId", party.toString())
            .add("measured", true)
            .build();
    JsonObject agreed =
        made(
            officer.post(
                "agreements",
                agreement(unit, from)
                    .add("parties", Json.createArrayBuilder().add(measured))
                    .build()));
    String indicator = made(officer.post("indicators", indicator("MONTH"))).getString("id");
    JsonObjectBuilder aim = aim(from).add("weight", weight);
    if (from.startsWith(LAST_YEAR.getYear() + "-")) {
      aim.add("validTo", LAST_YEAR.plusYears(1).minusDays(1).toString());
    }
    made(officer.post("targets", target(indicator, agreed.getString("id"), aim.build())));
    return indicator;
  }

  private static JsonObject told(String indicator, String type, UUID subject, String month) {
    return Json.createObjectBuilder(measurement(indicator, subject, month, 1, 10))
        .add("subjectType", type)
        .build();
  }

  private Answer amended(JsonObject agreement, String from, JsonObjectBuilder terms) {
    String path = "agreements/" + agreement.getString("id");
    JsonObject amendment =
        Json.createObjectBuilder()
            .add("effectiveFrom", from)
            .add("reason", "Hankinta laajenee")
            .add("terms", terms)
            .build();
    Answer amended = officer.postTagged(path + "/amendments", officer.get(path).etag(), amendment);
    assertThat(amended.status()).as(amended.body().toString()).isEqualTo(200);
    return amended;
  }

  private void counted(RiskFactor factor, int amount) {
    counted(unit, factor, amount);
  }

  private void counted(SteeringRelation of, RiskFactor factor, int amount) {
    LocalDate since = TODAY.minusYears(1).withDayOfYear(1);
    inTransaction.run(
        () -> {
          Map<RiskFactor, Integer> amounts =
              facts
                  .read(of.unitId(), new Looking(TODAY, since, TODAY.minusDays(GRACE), since))
                  .get(0)
                  .amounts();
          assertThat(amounts).as("of %s", of.unitId()).containsEntry(factor, amount);
        });
  }

  private static JsonObjectBuilder worth(String begins, long euros) {
    return Json.createObjectBuilder().add("validFrom", begins).add("yearlyValue", euros);
  }
}
