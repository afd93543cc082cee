package fi.valvomo.it;

import static fi.valvomo.it.OneAgreement.agreement;
import static fi.valvomo.it.OneAgreement.aim;
import static fi.valvomo.it.OneAgreement.indicator;
import static fi.valvomo.it.OneAgreement.made;
import static fi.valvomo.it.OneAgreement.measurement;
import static fi.valvomo.it.OneAgreement.target;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.it.Caller.Answer;
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
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What counts into a risk from agreements and targets, and from which day on. */
@ExtendWith(ArquillianExtension.class)
class RiskAmountsIT {

  private static final LocalDate TODAY = LocalDate.now();

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
    LocalDate since = TODAY.minusYears(1).withDayOfYear(1);
    inTransaction.run(
        () -> {
          Map<RiskFactor, Integer> amounts =
              facts.read(unit.unitId(), new Looking(TODAY, since, since)).get(0).amounts();
          assertThat(amounts).containsEntry(factor, amount);
        });
  }

  private static JsonObjectBuilder worth(String begins, long euros) {
    return Json.createObjectBuilder().add("validFrom", begins).add("yearlyValue", euros);
  }
}
