package fi.valvomo.it;

import static fi.valvomo.it.OneAgreement.made;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What follows by agreement is told as a sum or a part of the price. */
@ExtendWith(ArquillianExtension.class)
class AgreedAmountIT {

  private static final String BEGINS = "2025-01-01";

  @Inject private World world;
  @Inject private JudgedUnit judgedUnit;
  @Inject private OlderAmounts older;

  private Caller officer;
  private SteeringRelation relation;

  @BeforeEach
  void world() {
    world.open();
    officer = Caller.of("officer");
    relation = judgedUnit.newUnit(RelationType.CONTRACT);
  }

  @Test
  void a_part_of_the_price_should_stand_in_what_the_agreement_allows() {
    JsonObjectBuilder amount =
        Json.createObjectBuilder().add("percent", Json.createValue(0.5)).add("per", "DAY");
    JsonObject agreement = made(officer.post("agreements", with(reduction(amount))));
    assertThat(allowed()).isEqualTo("0,50 % hinnasta / päivä · Palvelu viivästyy");
    JsonObject said = consequence(agreement.getString("id"));
    assertThat(said.getJsonObject("amount").getJsonNumber("percent").doubleValue()).isEqualTo(0.5);
    assertThat(said.getJsonObject("amount").getString("per")).isEqualTo("DAY");
  }

  @Test
  void what_is_no_amount_should_be_refused_at_its_field() {
    assertThat(refused(once().add("cents", 100).add("percent", 5)))
        .isEqualTo("consequences[0].amount oneAmount");
    assertThat(refused(once().add("cents", 0))).isEqualTo("consequences[0].amount.cents euros");
    assertThat(refused(once().add("percent", 101)))
        .isEqualTo("consequences[0].amount.percent percentOfPrice");
    assertThat(refused(once().add("cents", "sata"))).endsWith("amount.cents wholeNumberWanted");
  }

  @Test
  void what_was_written_in_words_should_stay_as_the_note() {
    JsonObjectBuilder amount = once().add("cents", 100);
    String id = made(officer.post("agreements", with(reduction(amount)))).getString("id");

    older.upgrade(
        UUID.fromString(id),
        "{\"validFrom\":\"2025-01-01\",\"consequences\":[{\"kind\":\"CONTRACT_FINE\",\"amount\":\"150"
            + " € rikkomukselta\",\"trigger\":\"Aina\"},{\"kind\":\"TERMINATION\",\"trigger\":\"Joskus\"}]}");

    JsonObject fine = consequence(id);
    assertThat(fine.getString("note")).isEqualTo("150 € rikkomukselta");
    assertThat(fine.get("amount")).isIn(null, JsonValue.NULL);
    assertThat(fine.getString("trigger")).isEqualTo("Aina");
  }

  private static JsonObjectBuilder once() {
    return Json.createObjectBuilder().add("per", "ONCE");
  }

  private String refused(JsonObjectBuilder amount) {
    return officer.post("agreements", with(reduction(amount))).firstError();
  }

  private static JsonObjectBuilder reduction(JsonObjectBuilder amount) {
    return Json.createObjectBuilder()
        .add("kind", "PRICE_REDUCTION")
        .add("amount", amount)
        .add("trigger", "Palvelu viivästyy");
  }

  private JsonObject with(JsonObjectBuilder consequence) {
    return OneAgreement.agreement(relation, BEGINS)
        .add(
            "terms",
            Json.createObjectBuilder()
                .add("validFrom", BEGINS)
                .add("consequences", Json.createArrayBuilder().add(consequence)))
        .build();
  }

  private String allowed() {
    return officer
        .get("relations/" + relation.id())
        .json()
        .getJsonArray("allowedConsequences")
        .getJsonObject(0)
        .getString("terms");
  }

  private JsonObject consequence(String agreement) {
    return officer
        .get("agreements/" + agreement)
        .json()
        .getJsonArray("versions")
        .getJsonObject(0)
        .getJsonObject("terms")
        .getJsonArray("consequences")
        .getJsonObject(0);
  }
}
