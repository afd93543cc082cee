package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.it.Caller.Answer;
import fi.valvomo.it.RoleTable.Line;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.ServiceUnit;
import fi.valvomo.producer.entity.ServiceUnits;
import fi.valvomo.producer.entity.SteeringRelation;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Walks every endpoint as a colleague who is limited to another unit of the same producer. */
@ExtendWith(ArquillianExtension.class)
class LimitedProviderIT {

  private static final String LIMITED = "provider-contract-unit";

  /** Of the producer as a whole: its own page, its people, and what was agreed with it. */
  private static final List<String> OF_THE_PRODUCER =
      List.of(
          "/producers/{producer}",
          "/memberships?producer={producer}",
          "/agreements",
          "/targets",
          "/scorecards/{producer}",
          "/scorecards/{agreement}",
          "/measurements/{measurement}");

  @Inject private World world;
  @Inject private OneOfEach oneOfEach;
  @Inject private Persons persons;
  @Inject private ServiceUnits units;

  private Map<String, String> things;
  private UUID ownUnit;

  @BeforeEach
  void world() {
    world.open();
    things = oneOfEach.of(RelationType.CONTRACT);
    SteeringRelation relation = world.relation(RelationType.CONTRACT);
    ownUnit = anotherUnit(relation);
    String membership =
        "(select m.id from membership m join app_user u on u.id = m.user_id where u.username = '"
            + LIMITED
            + "')";
    persons.execute("delete from membership_unit where membership_id = " + membership);
    persons.execute(
        "insert into membership_unit (membership_id, unit_id) select x.id, '"
            + ownUnit
            + "' from "
            + membership
            + " x");
  }

  private UUID anotherUnit(SteeringRelation than) {
    return units.withIds(List.of(), List.of(), Set.of(than.producerId())).stream()
        .map(ServiceUnit::id)
        .filter(id -> !id.equals(than.unitId()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void single_things_of_other_units_should_not_exist_and_lists_not_hold_them() {
    Caller limited = Caller.of(LIMITED);
    List<String> wrong = new ArrayList<>();
    for (Line line : RoleTable.lines()) {
      String outcome = line.outcomes().get(RoleTable.ROLES.indexOf("provider-contract"));
      if (OF_THE_PRODUCER.stream().anyMatch(line.path()::startsWith)) {
        continue;
      }
      if (outcome.equals("own")) {
        Answer answer = call(limited, line);
        // who may not keep people is told so, and learns of nobody's unit
        boolean people = line.path().startsWith("/memberships") && answer.status() == 409;
        if (answer.status() != 404 && !people) {
          wrong.add(line.method() + " " + line.path() + ": " + answer.status() + answer.body());
        }
      } else if (line.method().equals("GET") && outcome.matches("list|yes|own")) {
        Answer answer = call(limited, line);
        if (holds(answer.body())) {
          wrong.add(line.path() + " tells of another unit's things");
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void things_of_their_own_unit_should_be_there_and_all_others_out_of_sight() {
    Caller limited = Caller.of(LIMITED);

    assertThat(limited.get("units?limit=500").items())
        .extracting(row -> row.asJsonObject().getString("id"))
        .containsExactly(ownUnit.toString());
    assertThat(limited.get("units/" + ownUnit).status()).isEqualTo(200);
    assertThat(limited.get("producers/" + things.get("producer")).json().getJsonArray("units"))
        .extracting(row -> row.asJsonObject().getString("id"))
        .containsExactly(ownUnit.toString());
    for (String list : List.of("findings", "inspections", "consequences", "work-items")) {
      assertThat(limited.get(list + "?limit=500").items().getValuesAs(JsonObject.class))
          .allSatisfy(
              row ->
                  assertThat(row.getString("unitId", ownUnit.toString()))
                      .isEqualTo(ownUnit.toString()));
    }
  }

  private boolean holds(JsonValue body) {
    String told = body.toString();
    return List.of("unit", "finding", "inspection", "consequence", "relation", "thread").stream()
        .anyMatch(kind -> told.contains(things.get(kind)));
  }

  private Answer call(Caller limited, Line line) {
    String path = line.path();
    for (Map.Entry<String, String> thing : things.entrySet()) {
      path = path.replace("{" + thing.getKey() + "}", thing.getValue());
    }
    byte[] body =
        line.method().equals("GET")
            ? null
            : RoleTableIT.body(path).getBytes(StandardCharsets.UTF_8);
    return limited.send(line.method(), path.substring(1), RoleTableIT.mediaType(path), body);
  }
}
