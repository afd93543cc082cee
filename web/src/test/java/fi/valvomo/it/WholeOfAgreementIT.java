package fi.valvomo.it;

import static fi.valvomo.it.MissedTarget.month;
import static fi.valvomo.it.OneAgreement.made;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The figure of a whole agreement where a whole and its parts are measured: nobody twice. */
@ExtendWith(ArquillianExtension.class)
class WholeOfAgreementIT {

  private static final LocalDate MONTH = month(2);
  private static final String BEGINS = month(4).toString();

  @Inject private World world;
  @Inject private JudgedUnit judgedUnit;

  private Caller officer;
  private SteeringRelation first;
  private SteeringRelation second;
  private String indicator;

  @BeforeEach
  void two_units_of_a_producer() {
    world.open();
    officer = Caller.of("officer");
    first = judgedUnit.newUnit(RelationType.CONTRACT);
    second = judgedUnit.newUnit(RelationType.CONTRACT);
    indicator = made(officer.post("indicators", OneAgreement.indicator("MONTH"))).getString("id");
  }

  @Test
  void what_the_producer_told_as_a_whole_should_count_instead_of_what_its_units_told() {
    String target = targetOfProducerAndUnits();
    tell("UNIT", first.unitId(), 8, 10);
    tell("UNIT", second.unitId(), 9, 10);
    tell("PRODUCER", first.producerId(), 40, 50);

    JsonObject whole = whole(target);

    assertThat(figure(whole)).isEqualTo("40/50 MISSED FELL_SHORT");
    assertThat(whole.getString("explanation")).contains("2 mitattua osaa sisältyy jo");
  }

  @Test
  void units_should_count_for_their_producer_while_it_has_told_nothing() {
    String target = targetOfProducerAndUnits();
    tell("UNIT", first.unitId(), 9, 10);
    assertThat(figure(whole(target))).isEqualTo("9/10 MISSING INCOMPLETE");
    assertThat(whole(target).getString("explanation")).contains("1 osaa 2:stä");
    tell("UNIT", second.unitId(), 10, 10);
    assertThat(figure(whole(target))).isEqualTo("19/20 MET REACHED");
  }

  @Test
  void a_producers_figure_that_is_taken_back_should_leave_those_of_its_units() {
    String target = targetOfProducerAndUnits();
    tell("UNIT", first.unitId(), 9, 10);
    tell("UNIT", second.unitId(), 10, 10);
    JsonObject told = tell("PRODUCER", first.producerId(), 1, 50);
    assertThat(figure(whole(target))).isEqualTo("1/50 MISSED FELL_SHORT");

    String path = "measurements/" + told.getString("id");
    assertThat(
            officer
                .postTagged(
                    path + "/withdrawal",
                    officer.get(path).etag(),
                    Json.createObjectBuilder().add("reason", "Väärä tuottaja").build())
                .status())
        .isEqualTo(200);

    assertThat(figure(whole(target))).isEqualTo("19/20 MET REACHED");
  }

  @Test
  void units_of_another_producer_should_count_beside_a_whole_one() {
    SteeringRelation other = world.relation(RelationType.VOUCHER);
    String target =
        target(
            "CONTRACT",
            party("PRODUCER", first.producerId()),
            party("UNIT", first.unitId()),
            party("UNIT", other.unitId()));
    tell("PRODUCER", first.producerId(), 40, 50);
    tell("UNIT", first.unitId(), 9, 10);
    tell("UNIT", other.unitId(), 10, 10);
    assertThat(figure(whole(target))).isEqualTo("50/60 MISSED FELL_SHORT");
  }

  @Test
  void a_service_line_should_stand_for_all_that_is_agreed_on_with_it() {
    SteeringRelation own = judgedUnit.newUnit(RelationType.OWN);
    UUID line =
        UUID.fromString(
            officer
                .post(
                    "service-lines",
                    Json.createObjectBuilder().add("nameFi", "Linja " + UUID.randomUUID()).build())
                .json()
                .getString("id"));
    String target =
        target("LINE_AGREEMENT", party("SERVICE_LINE", line), party("UNIT", own.unitId()));
    tell("UNIT", own.unitId(), 5, 10);
    assertThat(figure(whole(target))).isEqualTo("5/10 MISSED FELL_SHORT");
    tell("SERVICE_LINE", line, 95, 100);
    assertThat(figure(whole(target))).isEqualTo("95/100 MET REACHED");
  }

  private String targetOfProducerAndUnits() {
    return target(
        "CONTRACT",
        party("PRODUCER", first.producerId()),
        party("UNIT", first.unitId()),
        party("UNIT", second.unitId()));
  }

  private String target(String type, JsonObjectBuilder... parties) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (JsonObjectBuilder party : parties) {
      all.add(party);
    }
    JsonObject asked =
        Json.createObjectBuilder()
            .add("type", type)
            .add("name", "Kokonaisuus " + UUID.randomUUID())
            .add("terms", Json.createObjectBuilder().add("validFrom", BEGINS))
            .add("parties", all)
            .build();
    String agreement = made(officer.post("agreements", asked)).getString("id");
    JsonObject aim = OneAgreement.aim(BEGINS).build();
    return made(officer.post("targets", OneAgreement.target(indicator, agreement, aim)))
        .getString("id");
  }

  private static JsonObjectBuilder party(String type, UUID id) {
    return Json.createObjectBuilder()
        .add("type", type)
        .add("partyId", id.toString())
        .add("measured", true);
  }

  private JsonObject tell(String type, UUID subject, int above, int below) {
    JsonObject asked =
        Json.createObjectBuilder(
                OneAgreement.measurement(indicator, subject, MONTH.toString(), above, below))
            .add("subjectType", type)
            .build();
    return made(officer.post("measurements", asked));
  }

  private JsonObject whole(String target) {
    return officer.get("targets/" + target + "/standings?limit=500").items().stream()
        .map(row -> row.asJsonObject())
        .filter(row -> row.getString("subjectType").equals("AGREEMENT"))
        .filter(row -> row.getString("periodFrom").equals(MONTH.toString()))
        .findFirst()
        .orElseThrow();
  }

  private static String figure(JsonObject whole) {
    return whole.getJsonNumber("numerator").intValue()
        + "/"
        + whole.getJsonNumber("denominator").intValue()
        + " "
        + whole.getString("state")
        + " "
        + whole.getString("verdict");
  }
}
