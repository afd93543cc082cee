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
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Units serve lots of an agreement, and a target of a lot judges those alone. */
@ExtendWith(ArquillianExtension.class)
class LotsIT {

  private static final String BEGINS = "2024-01-01";
  private static final String NORTH = "Pohjoinen";
  private static final String SOUTH = "Eteläinen";

  @Inject private World world;
  @Inject private JudgedUnit judgedUnit;

  private Caller officer;
  private SteeringRelation northern;
  private SteeringRelation whole;
  private String agreement;
  private String indicator;

  @BeforeEach
  void an_agreement_of_two_lots() {
    world.open();
    officer = Caller.of("officer");
    northern = judgedUnit.newUnit(RelationType.CONTRACT);
    whole = judgedUnit.newUnit(RelationType.CONTRACT);
    JsonObject asked =
        Json.createObjectBuilder()
            .add("type", "CONTRACT")
            .add("name", "Osa-alueittain")
            .add("terms", terms(NORTH, SOUTH))
            .add("parties", Json.createArrayBuilder().add(party(northern, NORTH)).add(party(whole)))
            .build();
    agreement = made(officer.post("agreements", asked)).getString("id");
    indicator = made(officer.post("indicators", OneAgreement.indicator("MONTH"))).getString("id");
  }

  private static JsonObjectBuilder terms(String... lots) {
    JsonArrayBuilder named = Json.createArrayBuilder();
    for (String lot : lots) {
      named.add(Json.createObjectBuilder().add("name", lot).add("services", "Kotihoito"));
    }
    return Json.createObjectBuilder().add("validFrom", BEGINS).add("lots", named);
  }

  private static JsonObjectBuilder party(SteeringRelation relation, String... lots) {
    return Json.createObjectBuilder()
        .add("type", "UNIT")
        .add("partyId", relation.unitId().toString())
        .add("lots", Json.createArrayBuilder(List.of(lots)));
  }

  private Answer set(String lot) {
    JsonObject aim = OneAgreement.aim(BEGINS).build();
    JsonObjectBuilder asked =
        Json.createObjectBuilder(OneAgreement.target(indicator, agreement, aim));
    if (lot != null) {
      asked.add("lot", lot);
    }
    return officer.post("targets", asked.build());
  }

  private List<String> judged(String target) {
    return officer.get("targets/" + target + "/standings?limit=500").items().stream()
        .map(row -> row.asJsonObject())
        .filter(row -> row.getString("subjectType").equals("UNIT"))
        .map(row -> row.getString("subjectId"))
        .distinct()
        .collect(Collectors.toList());
  }

  @Test
  void a_target_of_a_lot_should_judge_the_units_that_serve_it() {
    JsonObject target = made(set(NORTH));

    assertThat(target.getString("lot")).isEqualTo(NORTH);
    assertThat(judged(target.getString("id"))).containsExactly(northern.unitId().toString());
  }

  @Test
  void a_unit_that_comes_to_serve_the_lot_should_be_judged_by_it() {
    String target = made(set(NORTH)).getString("id");
    String path = "agreements/" + agreement;
    JsonObject joined =
        officer.get(path).json().getJsonArray("parties").getValuesAs(JsonObject.class).stream()
            .filter(party -> party.getString("partyId").equals(whole.unitId().toString()))
            .findFirst()
            .orElseThrow();
    JsonObject serves =
        Json.createObjectBuilder()
            .add("validFrom", BEGINS)
            .add("lots", Json.createArrayBuilder().add(NORTH).add(SOUTH))
            .build();

    Answer moved =
        officer.put(
            path + "/parties/" + joined.getString("id"),
            "\"" + joined.getInt("version") + "\"",
            serves);

    assertThat(moved.status()).as(moved.body().toString()).isEqualTo(200);
    assertThat(judged(target))
        .containsExactlyInAnyOrder(northern.unitId().toString(), whole.unitId().toString());
  }

  @Test
  void lots_may_have_targets_of_their_own_but_none_beside_that_of_the_whole() {
    made(set(NORTH));
    made(set(SOUTH));

    assertThat(set(NORTH).firstError()).startsWith("validFrom targetBeside");
    assertThat(set(null).firstError()).startsWith("validFrom targetBeside");
  }

  @Test
  void lots_that_are_not_agreed_should_be_refused_where_they_are_named() {
    assertThat(set("Läntinen").firstError()).isEqualTo("lot unknownLot");
    SteeringRelation other = judgedUnit.newUnit(RelationType.CONTRACT);
    assertThat(
            officer
                .post("agreements/" + agreement + "/parties", party(other, "Läntinen").build())
                .firstError())
        .isEqualTo("lots unknownLot");
    JsonObject amendment =
        Json.createObjectBuilder()
            .add("effectiveFrom", "2025-01-01")
            .add("reason", "Pohjoinen poistui")
            .add("terms", terms(SOUTH))
            .build();
    String path = "agreements/" + agreement;
    assertThat(
            officer
                .postTagged(path + "/amendments", officer.get(path).etag(), amendment)
                .firstError())
        .as("a unit still serves it")
        .isEqualTo("lots unknownLot");
  }
}
