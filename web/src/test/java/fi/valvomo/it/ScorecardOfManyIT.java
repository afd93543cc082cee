package fi.valvomo.it;

import static fi.valvomo.it.MissedTarget.month;
import static fi.valvomo.it.OneAgreement.made;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * All targets of a producer, an agreement or a unit on one card, and what each reader sees of it.
 */
@ExtendWith(ArquillianExtension.class)
class ScorecardOfManyIT {

  private static final String LIMITED = "provider-contract-unit";
  // with the one that is measured they are five, of whom a median may be told
  private static final int FOUR = 4;

  @Inject private World world;
  @Inject private JudgedUnit judgedUnit;
  @Inject private Persons persons;

  private Caller officer;
  private Caller provider;
  private SteeringRelation unit;
  private String indicator;
  private String agreement;

  @BeforeEach
  void a_unit_under_an_agreement_with_a_target() {
    world.open();
    officer = Caller.of("officer");
    provider = Caller.of("provider-contract");
    unit = judgedUnit.newUnit(RelationType.CONTRACT);
    indicator = made(officer.post("indicators", OneAgreement.indicator("MONTH"))).getString("id");
    agreement = agreed(unit);
  }

  @Test
  void of_a_producer_should_hold_its_units_each_with_its_targets_by_agreement() {
    SteeringRelation second = judgedUnit.newUnit(RelationType.CONTRACT);
    String other = agreed(second);
    tell(unit, 1, 96);
    tell(second, 1, 50);

    for (Caller reader : List.of(officer, provider)) {
      JsonObject card = reader.get("scorecards/" + unit.producerId()).json();
      assertThat(card.getString("kind")).isEqualTo("PRODUCER");
      List<JsonObject> parts = parts(reader, unit.producerId().toString());
      assertThat(line(parts, unit).getJsonObject("target").getString("agreementId"))
          .isEqualTo(agreement);
      assertThat(state(line(parts, unit))).isEqualTo("MET");
      assertThat(line(parts, second).getJsonObject("target").getString("agreementId"))
          .isEqualTo(other);
      assertThat(state(line(parts, second))).isEqualTo("MISSED");
    }
    assertThat(parts(officer, unit.producerId().toString()))
        .extracting(part -> part.getString("name"))
        .as("by name, page after page")
        .containsExactlyElementsOf(namesInPagesOfOne(unit.producerId()));
    for (String stranger : List.of("provider-voucher", "provider-own")) {
      String path = "scorecards/" + unit.producerId();
      assertThat(Caller.of(stranger).get(path).status()).isEqualTo(404);
      assertThat(Caller.of(stranger).get(path + "/parts").status()).isEqualTo(404);
    }
  }

  @Test
  void of_an_agreement_of_several_should_show_a_provider_its_own_and_not_the_whole() {
    SteeringRelation stranger = judgedUnit.newUnit(RelationType.VOUCHER);
    JsonObject joining =
        Json.createObjectBuilder()
            .add("type", "UNIT")
            .add("partyId", stranger.unitId().toString())
            .add("validFrom", month(6).toString())
            .build();
    assertThat(officer.post("agreements/" + agreement + "/parties", joining).status())
        .isEqualTo(200);
    tell(unit, 1, 96);
    tell(stranger, 1, 50);

    JsonObject whole = officer.get("scorecards/" + agreement).json();
    assertThat(whole.getString("kind")).isEqualTo("AGREEMENT");
    assertThat(state(whole.getJsonArray("lines").getJsonObject(0))).isEqualTo("MISSED");
    assertThat(parts(officer, agreement)).hasSize(2);

    JsonObject seen = provider.get("scorecards/" + agreement).json();
    assertThat(seen.getJsonArray("lines")).as("made of figures of others too").isEmpty();
    assertThat(parts(provider, agreement))
        .singleElement()
        .satisfies(part -> assertThat(part.getString("id")).isEqualTo(unit.unitId().toString()));
    assertThat(Caller.of("provider-grant").get("scorecards/" + agreement + "/parts").status())
        .isEqualTo(404);
  }

  @Test
  void of_a_producer_should_show_somebody_limited_to_units_only_those() {
    SteeringRelation second = judgedUnit.newUnit(RelationType.CONTRACT);
    agreed(second);
    tell(unit, 1, 96);
    tell(second, 1, 50);
    limitTo(second.unitId());
    Caller limited = Caller.of(LIMITED);

    assertThat(parts(limited, unit.producerId().toString()))
        .extracting(part -> part.getString("id"))
        .containsExactly(second.unitId().toString());
    assertThat(parts(limited, agreement)).as("another unit's agreement").isEmpty();
    assertThat(limited.get("scorecards/" + unit.unitId()).status()).isEqualTo(404);
  }

  @Test
  void the_median_of_the_service_should_name_nobody_and_wait_for_enough_others() {
    tell(unit, 1, 96);
    for (int i = 0; i < FOUR; i++) {
      tell(judgedUnit.newUnit(RelationType.VOUCHER), 1, 60 + i);
    }
    JsonObject five = only(officer).getJsonObject("median");
    assertThat(five.getInt("units")).isEqualTo(FOUR + 1);
    assertThat(five.getJsonNumber("value").bigDecimalValue()).isEqualByComparingTo("62");
    assertThat(only(provider).get("median"))
        .as("of four others and itself a provider could reckon theirs")
        .isEqualTo(JsonValue.NULL);

    SteeringRelation last = judgedUnit.newUnit(RelationType.VOUCHER);
    tell(last, 1, 64);
    JsonObject line = only(provider);
    JsonObject six = line.getJsonObject("median");
    assertThat(six.getInt("units")).isEqualTo(FOUR + 2);
    assertThat(six.getJsonNumber("value").bigDecimalValue()).isEqualByComparingTo("62.5");
    assertThat(line.toString())
        .doesNotContain(last.unitId().toString(), judgedUnit.soteriNumber(last));
  }

  @Test
  void a_forecast_should_be_told_as_one_and_never_be_a_figure() {
    for (int ago = 5; ago > 0; ago--) {
      tell(unit, ago, 90 - ago);
    }
    JsonObject line = only(provider);
    JsonObject forecast = line.getJsonObject("forecast");
    assertThat(forecast.getInt("basedOn")).isEqualTo(5);
    assertThat(forecast.getString("until")).endsWith("-12-31");
    assertThat(forecast.keySet()).contains("value", "low", "high");
    assertThat(line.getJsonArray("periods").getValuesAs(JsonObject.class))
        .filteredOn(period -> period.get("value") != JsonValue.NULL)
        .hasSize(5);
  }

  @Test
  void a_target_of_at_most_one_per_cent_should_be_asked_about_before_it_is_set() {
    JsonObject aim = OneAgreement.aim(month(6).toString()).add("value", 0.9).build();
    String second =
        made(officer.post("indicators", OneAgreement.indicator("MONTH"))).getString("id");

    assertThat(officer.post("targets", OneAgreement.target(second, agreement, aim)).firstError())
        .isEqualTo("value percentTiny");
    JsonObject meant = Json.createObjectBuilder(aim).add("percentConfirmed", true).build();
    String target =
        made(officer.post("targets", OneAgreement.target(second, agreement, meant)))
            .getString("id");
    String path = "targets/" + target;
    assertThat(officer.postTagged(path + "/changes", officer.get(path).etag(), aim).firstError())
        .isEqualTo("value percentTiny");
  }

  private String agreed(SteeringRelation with) {
    String begins = month(6).toString();
    String id =
        made(officer.post("agreements", OneAgreement.agreement(with, begins).build()))
            .getString("id");
    JsonObject aim = OneAgreement.aim(begins).build();
    made(officer.post("targets", OneAgreement.target(indicator, id, aim)));
    return id;
  }

  private void tell(SteeringRelation who, int ago, int above) {
    made(
        officer.post(
            "measurements",
            OneAgreement.measurement(indicator, who.unitId(), month(ago).toString(), above, 100)));
  }

  private void limitTo(UUID wanted) {
    String membership =
        "(select m.id from membership m join app_user u on u.id = m.user_id where u.username = '"
            + LIMITED
            + "')";
    persons.execute("delete from membership_unit where membership_id = " + membership);
    persons.execute(
        "insert into membership_unit (membership_id, unit_id) select x.id, '"
            + wanted
            + "' from "
            + membership
            + " x");
  }

  private JsonObject only(Caller reader) {
    return reader
        .get("scorecards/" + unit.unitId())
        .json()
        .getJsonArray("lines")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(line -> line.getJsonObject("target").getString("indicatorId").equals(indicator))
        .findFirst()
        .orElseThrow();
  }

  private static List<JsonObject> parts(Caller reader, String subject) {
    return reader
        .get("scorecards/" + subject + "/parts?limit=500")
        .items()
        .getValuesAs(JsonObject.class);
  }

  private JsonObject line(List<JsonObject> parts, SteeringRelation who) {
    JsonObject part =
        parts.stream()
            .filter(each -> each.getString("id").equals(who.unitId().toString()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No targets of " + who.unitId()));
    return part.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
        .filter(line -> line.getJsonObject("target").getString("indicatorId").equals(indicator))
        .findFirst()
        .orElseThrow();
  }

  private List<String> namesInPagesOfOne(UUID producer) {
    List<String> names = new ArrayList<>();
    String after = "";
    while (after != null) {
      JsonObject page =
          officer.get("scorecards/" + producer + "/parts?limit=1&after=" + after).json();
      page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
          .map(part -> part.getString("name"))
          .forEach(names::add);
      after = page.isNull("next") ? null : page.getString("next");
    }
    return names;
  }

  /** Of the newest month that has ended. */
  private static String state(JsonObject line) {
    return line.getJsonArray("periods").getValuesAs(JsonObject.class).stream()
        .filter(period -> period.getString("periodFrom").equals(month(1).toString()))
        .findFirst()
        .orElseThrow()
        .getString("state");
  }
}
