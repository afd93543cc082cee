package fi.valvomo.it;

import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * An agreement of one producer with an indicator, a target and a measurement. It begins far away in
 * time, so that the relation of the unit stays as other tests know it.
 */
@ApplicationScoped
public class OneAgreement {

  static final String BEGINS = "2200-01-01";

  /** Makes them; answers their ids by the names they have in a path. */
  Map<String, String> of(SteeringRelation relation, Caller officer) {
    JsonObjectBuilder terms =
        Json.createObjectBuilder().add("validFrom", BEGINS).add("options", oneOption());
    JsonObject agreement =
        made(officer.post("agreements", agreement(relation, BEGINS).add("terms", terms).build()));
    String id = agreement.getString("id");
    String indicator = made(officer.post("indicators", indicator("MONTH"))).getString("id");
    JsonObject aim = aim(BEGINS).build();
    JsonObject target = made(officer.post("targets", target(indicator, id, aim)));
    JsonObject measurement =
        made(
            officer.post(
                "measurements", measurement(indicator, relation.unitId(), "2024-01-01", 9, 10)));
    Map<String, String> things = new HashMap<>();
    things.put("agreement", id);
    things.put("party", agreement.getJsonArray("parties").getJsonObject(0).getString("id"));
    things.put(
        "agreementDay",
        officer.get("agreement-days?agreement=" + id).items().getJsonObject(0).getString("id"));
    JsonObject line =
        Json.createObjectBuilder().add("nameFi", "Linja " + UUID.randomUUID()).build();
    things.put("serviceLine", officer.post("service-lines", line).json().getString("id"));
    things.put("indicator", indicator);
    things.put("target", target.getString("id"));
    things.put("measurement", measurement.getString("id"));
    return things;
  }

  static JsonObject made(Caller.Answer answer) {
    if (answer.status() != 201) {
      throw new IllegalStateException(answer.status() + " " + answer.body());
    }
    return answer.json();
  }

  /** An agreement with the producer and the unit of a relation. */
  static JsonObjectBuilder agreement(SteeringRelation relation, String begins) {
    JsonArrayBuilder parties =
        Json.createArrayBuilder()
            .add(party("PRODUCER", relation.producerId()))
            .add(party("UNIT", relation.unitId()));
    return Json.createObjectBuilder()
        .add("type", type(relation.type()))
        .add("number", "KU-" + UUID.randomUUID().toString().substring(0, 8))
        .add("name", "Koesopimus " + UUID.randomUUID())
        .add("terms", Json.createObjectBuilder().add("validFrom", begins))
        .add("parties", parties);
  }

  private static JsonArrayBuilder oneOption() {
    return Json.createArrayBuilder()
        .add(
            Json.createObjectBuilder()
                .add("name", "Optiovuosi")
                .add("from", "2210-01-01")
                .add("decideBy", "2209-06-30"));
  }

  private static JsonObjectBuilder party(String type, UUID id) {
    return Json.createObjectBuilder().add("type", type).add("partyId", id.toString());
  }

  private static String type(RelationType relation) {
    return switch (relation) {
      case OWN -> "LINE_AGREEMENT";
      case CONTRACT -> "CONTRACT";
      case VOUCHER -> "VOUCHER_RULEBOOK";
      case GRANT -> "GRANT_TERMS";
    };
  }

  /** A share that should be great, measured in periods of this kind. */
  static JsonObject indicator(String periodKind) {
    return Json.createObjectBuilder()
        .add("code", "K" + UUID.randomUUID().toString().substring(0, 12))
        .add("nameFi", "Yhteydenottoon vastattu samana päivänä")
        .add("kind", "SHARE")
        .add("direction", "UP")
        .add("unit", "%")
        .add("periodKind", periodKind)
        .add("minimumN", 5)
        .add("decimals", 1)
        .add("validFrom", "2020-01-01")
        .build();
  }

  static JsonObjectBuilder aim(String from) {
    return Json.createObjectBuilder()
        .add("comparator", "AT_LEAST")
        .add("value", 90)
        .add("validFrom", from);
  }

  static JsonObject target(String indicator, String agreement, JsonObject aim) {
    return Json.createObjectBuilder()
        .add("indicatorId", indicator)
        .add("agreementId", agreement)
        .add("aim", aim)
        .build();
  }

  static JsonObject measurement(String indicator, UUID unit, String period, int above, int below) {
    return Json.createObjectBuilder()
        .add("indicatorId", indicator)
        .add("subjectType", "UNIT")
        .add("subjectId", unit.toString())
        .add("periodFrom", period)
        .add("figure", Json.createObjectBuilder().add("numerator", above).add("denominator", below))
        .build();
  }
}
