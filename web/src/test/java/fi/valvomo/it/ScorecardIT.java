package fi.valvomo.it;

import static fi.valvomo.it.MissedTarget.officer;
import static fi.valvomo.it.OneAgreement.agreement;
import static fi.valvomo.it.OneAgreement.aim;
import static fi.valvomo.it.OneAgreement.indicator;
import static fi.valvomo.it.OneAgreement.made;
import static fi.valvomo.it.OneAgreement.measurement;
import static fi.valvomo.it.OneAgreement.target;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** All targets of one unit on one page, and what a reader has to know of their figures. */
@ExtendWith(ArquillianExtension.class)
class ScorecardIT {

  private static final LocalDate THIS_YEAR = LocalDate.now(Deadline.ZONE).withDayOfYear(1);

  @Inject private World world;
  @Inject private JudgedUnit judgedUnit;

  private SteeringRelation relation;

  @BeforeEach
  void world() {
    world.open();
    relation = judgedUnit.newUnit(RelationType.CONTRACT);
  }

  @Test
  void a_year_of_which_a_target_held_only_a_part_should_say_which() {
    LocalDate october = THIS_YEAR.minusMonths(3);
    String indicator = newIndicator(indicator("MONTH"));
    agreed(indicator, october);
    for (int month = 0; month < 3; month++) {
      tell(indicator, october.plusMonths(month), 95);
    }
    JsonObject year = lines().get(0).getJsonArray("years").getJsonObject(0);
    assertThat(year.getString("state")).isEqualTo("MET");
    assertThat(year.getString("periodFrom")).isEqualTo(october.withDayOfYear(1).toString());
    assertThat(year.getString("coveredFrom")).isEqualTo(october.toString());
    assertThat(year.getString("coveredTo")).isEqualTo(THIS_YEAR.minusDays(1).toString());
  }

  @Test
  void counts_of_a_year_should_be_added_up_and_not_compared_with_the_target_of_a_month() {
    JsonObject count =
        Json.createObjectBuilder(indicator("MONTH"))
            .add("kind", "COUNT")
            .add("direction", "DOWN")
            .add("unit", "kaatumista")
            .build();
    String indicator = newIndicator(count);
    LocalDate october = THIS_YEAR.minusMonths(3);
    agreed(indicator, october);
    for (int month = 0; month < 3; month++) {
      JsonObject told =
          Json.createObjectBuilder(
                  measurement(
                      indicator, relation.unitId(), october.plusMonths(month).toString(), 1, 1))
              .add("figure", Json.createObjectBuilder().add("value", 40))
              .build();
      made(officer().post("measurements", told));
    }
    JsonObject year = lines().get(0).getJsonArray("years").getJsonObject(0);
    assertThat(year.getString("verdict")).isEqualTo("ONLY_SUMMED");
    assertThat(year.getString("explanation")).startsWith("Osien summa on 120 kaatumista.");
  }

  @Test
  void what_is_told_once_a_year_should_have_a_forecast_from_four_years_on() {
    String indicator = newIndicator(indicator("YEAR"));
    LocalDate first = THIS_YEAR.minusYears(4);
    agreed(indicator, first);
    for (int year = 0; year < 4; year++) {
      tell(indicator, first.plusYears(year), 60 + 5 * year);
    }
    JsonObject line = lines().get(0);
    assertThat(line.getJsonArray("periods")).hasSizeGreaterThanOrEqualTo(4);
    assertThat(line.getString("trend")).isEqualTo("IMPROVING");
    JsonObject forecast = line.getJsonObject("forecast");
    assertThat(forecast.getString("until"))
        .isEqualTo(THIS_YEAR.plusYears(1).minusDays(1).toString());
    assertThat(forecast.getJsonNumber("value").doubleValue()).isEqualTo(80);
  }

  @Test
  void two_agreements_that_judge_by_one_indicator_should_name_each_other() {
    String indicator = newIndicator(indicator("MONTH"));
    LocalDate begins = LocalDate.now(Deadline.ZONE).minusMonths(2).withDayOfMonth(1);
    String one = agreed(indicator, begins);
    String other = agreed(indicator, begins);
    assertThat(lines())
        .extracting(
            line ->
                line.getJsonObject("target").getString("agreementName")
                    + " "
                    + line.getJsonArray("beside").getValuesAs(JsonString::getString))
        .containsExactlyInAnyOrder(one + " [" + other + "]", other + " [" + one + "]");
  }

  @Test
  void what_has_ended_in_mid_year_should_be_over_and_have_no_forecast() {
    String indicator = newIndicator(indicator("MONTH"));
    LocalDate last = LocalDate.now(Deadline.ZONE).minusMonths(2).withDayOfMonth(1);
    LocalDate first = last.minusMonths(5);
    JsonObject aim =
        aim(first.toString()).add("validTo", last.plusMonths(1).minusDays(1).toString()).build();
    String id =
        made(officer().post("agreements", agreement(relation, first.toString()).build()))
            .getString("id");
    made(officer().post("targets", target(indicator, id, aim)));
    for (int month = 0; month < 6; month++) {
      tell(indicator, first.plusMonths(month), 95);
    }
    JsonObject line = lines().get(0);
    assertThat(line.isNull("forecast")).isTrue();
    assertThat(line.getJsonArray("years").getValuesAs(JsonObject.class))
        .extracting(year -> year.getString("verdict"))
        .containsOnly("REACHED");
  }

  private static String newIndicator(JsonObject facts) {
    JsonObject early = Json.createObjectBuilder(facts).add("validFrom", "2015-01-01").build();
    return made(officer().post("indicators", early)).getString("id");
  }

  /** A target on an agreement of its own, from a day on; answers the name of the agreement. */
  private String agreed(String indicator, LocalDate from) {
    JsonObject agreed =
        made(officer().post("agreements", agreement(relation, from.toString()).build()));
    JsonObject aim = aim(from.toString()).build();
    made(officer().post("targets", target(indicator, agreed.getString("id"), aim)));
    return agreed.getString("name");
  }

  private void tell(String indicator, LocalDate from, int above) {
    made(
        officer()
            .post(
                "measurements",
                measurement(indicator, relation.unitId(), from.toString(), above, 100)));
  }

  private List<JsonObject> lines() {
    return officer()
        .get("scorecards/" + relation.unitId())
        .json()
        .getJsonArray("lines")
        .getValuesAs(JsonObject.class);
  }
}
