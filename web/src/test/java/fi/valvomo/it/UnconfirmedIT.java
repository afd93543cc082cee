package fi.valvomo.it;

import static fi.valvomo.it.OneAgreement.made;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.it.Caller.Answer;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What producers tell waits to be confirmed, one by one or all at once. */
@ExtendWith(ArquillianExtension.class)
class UnconfirmedIT {

  @Inject private World world;
  @Inject private JudgedUnit judgedUnit;

  private Caller officer;
  private String code;

  @BeforeEach
  void two_months_that_a_producer_told() {
    world.open();
    officer = Caller.of("officer");
    SteeringRelation relation = judgedUnit.newUnit(RelationType.CONTRACT);
    JsonObject defined =
        Json.createObjectBuilder(OneAgreement.indicator("MONTH"))
            .add("confirmer", "Laatupäällikkö")
            .build();
    JsonObject indicator = made(officer.post("indicators", defined));
    code = indicator.getString("code");
    Caller provider = Caller.of("provider-contract");
    for (String month : List.of("2026-01-01", "2026-02-01")) {
      made(
          provider.post(
              "measurements",
              OneAgreement.measurement(
                  indicator.getString("id"), relation.unitId(), month, 9, 10)));
    }
  }

  private List<JsonObject> waiting() {
    return officer
        .get("unconfirmed-measurements?limit=500&search=" + code)
        .items()
        .getValuesAs(JsonObject.class);
  }

  private Answer confirm(Caller who, List<JsonObject> rows, int later) {
    JsonArrayBuilder read = Json.createArrayBuilder();
    for (JsonObject row : rows) {
      read.add(
          Json.createObjectBuilder()
              .add("id", row.getString("id"))
              .add("version", row.getInt("version") + later));
    }
    return who.post(
        "unconfirmed-measurements/confirmation",
        Json.createObjectBuilder().add("measurements", read).build());
  }

  @Test
  void what_waits_should_say_who_confirms_it_and_page_in_the_order_in_which_it_came() {
    assertThat(waiting())
        .extracting(row -> row.getString("periodFrom"))
        .containsExactly("2026-01-01", "2026-02-01");
    assertThat(waiting().get(0).getString("confirmer")).isEqualTo("Laatupäällikkö");
    JsonObject first = officer.get("unconfirmed-measurements?limit=1&search=" + code).json();
    JsonObject second =
        officer
            .get(
                "unconfirmed-measurements?limit=1&search="
                    + code
                    + "&after="
                    + first.getString("next"))
            .json();
    assertThat(second.getJsonArray("items").getJsonObject(0).getString("periodFrom"))
        .isEqualTo("2026-02-01");
    assertThat(second.isNull("next")).isTrue();
    assertThat(Caller.of("provider-contract").get("unconfirmed-measurements").status())
        .isEqualTo(403);
  }

  @Test
  void one_should_be_confirmed_and_the_other_still_wait() {
    assertThat(confirm(officer, waiting().subList(0, 1), 0).json().getInt("count")).isEqualTo(1);
    assertThat(waiting())
        .extracting(row -> row.getString("periodFrom"))
        .containsExactly("2026-02-01");
  }

  @Test
  void all_should_be_confirmed_or_none() {
    assertThat(confirm(officer, waiting(), 7).status()).isEqualTo(412);
    assertThat(waiting()).hasSize(2);
    List<JsonObject> read = waiting();
    assertThat(confirm(officer, read, 0).status()).isEqualTo(200);
    assertThat(waiting()).isEmpty();
    assertThat(confirm(officer, read, 1).json().getString("code")).isEqualTo("CONFIRMED_ALREADY");
    assertThat(confirm(officer, List.of(), 0).status()).isEqualTo(400);
  }
}
