package fi.valvomo.it;

import static fi.valvomo.it.MissedTarget.month;
import static fi.valvomo.it.OneAgreement.made;

import fi.valvomo.kernel.entity.Viewer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A service line that nobody else knows, with a target that it is to reach every month. */
record AimedLine(String line, String indicator) {

  static AimedLine make() {
    JsonObject named =
        Json.createObjectBuilder().add("nameFi", "Koelinja " + UUID.randomUUID()).build();
    String line = officer().post("service-lines", named).json().getString("id");
    String begins = month(6).toString();
    JsonObject agreement =
        Json.createObjectBuilder()
            .add("type", "LINE_AGREEMENT")
            .add("name", "Linjasopimus " + UUID.randomUUID())
            .add("terms", Json.createObjectBuilder().add("validFrom", begins))
            .add(
                "parties",
                Json.createArrayBuilder()
                    .add(
                        Json.createObjectBuilder()
                            .add("type", "SERVICE_LINE")
                            .add("partyId", line)))
            .build();
    String id = made(officer().post("agreements", agreement)).getString("id");
    String indicator =
        made(officer().post("indicators", OneAgreement.indicator("MONTH"))).getString("id");
    made(
        officer()
            .post("targets", OneAgreement.target(indicator, id, OneAgreement.aim(begins).build())));
    return new AimedLine(line, indicator);
  }

  /** Tells of a month; answers the id of the measurement. */
  String tells(LocalDate month, int above) {
    JsonObject figure =
        Json.createObjectBuilder(
                OneAgreement.measurement(
                    indicator, UUID.fromString(line), month.toString(), above, 100))
            .add("subjectType", "SERVICE_LINE")
            .build();
    return made(officer().post("measurements", figure)).getString("id");
  }

  Caller.Answer entrust(Viewer person) {
    JsonObject to = Json.createObjectBuilder().add("personId", person.userId().toString()).build();
    return officer().put("service-lines/" + line + "/responsible", null, to);
  }

  /** What it is asked about, the newest month first. */
  List<JsonObject> asked() {
    return officer().get("breaches?subject=" + line).items().getValuesAs(JsonObject.class);
  }

  private static Caller officer() {
    return Caller.of("officer");
  }
}
