package fi.valvomo.it;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A unit that has just missed a target of its agreement, as the interface tells it. */
@ApplicationScoped
public class MissedTarget {

  @Inject private JudgedUnit judgedUnit;

  /** A unit, its indicator and its target, of which months are told one after the other. */
  record Missed(SteeringRelation relation, String indicator, String target) {

    /** Tells of a month; answers the id of the measurement. */
    String tell(LocalDate month, int above) {
      return OneAgreement.made(
              officer()
                  .post(
                      "measurements",
                      OneAgreement.measurement(
                          indicator, relation.unitId(), month.toString(), above, 100)))
          .getString("id");
    }

    /** Puts right what was told; answers the id of the new measurement. */
    String correct(String measurement, int above) {
      JsonObject right =
          Json.createObjectBuilder()
              .add(
                  "figure",
                  Json.createObjectBuilder().add("numerator", above).add("denominator", 100))
              .add("reason", "Laskuvirhe")
              .build();
      String path = "measurements/" + measurement;
      return OneAgreement.made(
              officer().postTagged(path + "/correction", officer().get(path).etag(), right))
          .getString("id");
    }

    /** What was missed, the newest month first. */
    List<JsonObject> breaches() {
      return officer().get("breaches?target=" + target).items().getValuesAs(JsonObject.class);
    }

    /** The watch of a month, as the officer sees it. */
    JsonObject breach(LocalDate month) {
      return breaches().stream()
          .filter(row -> row.getString("periodFrom").equals(month.toString()))
          .map(row -> officer().get("breaches/" + row.getString("id")).json())
          .findFirst()
          .orElseThrow(() -> new AssertionError("Nobody asks about " + month));
    }

    Caller provider() {
      return Caller.of("provider-" + relation.type().name().toLowerCase(Locale.ROOT));
    }
  }

  static Caller officer() {
    return Caller.of("officer");
  }

  /** The month that ended some months ago. */
  static LocalDate month(int ago) {
    return LocalDate.now(Deadline.ZONE).minusMonths(ago).withDayOfMonth(1);
  }

  /** A new unit that should answer to nine of ten; the target weighs so much. */
  Missed unit(RelationType type, int weight) {
    SteeringRelation relation = judgedUnit.newUnit(type);
    String begins = month(6).toString();
    String agreement =
        OneAgreement.made(
                officer().post("agreements", OneAgreement.agreement(relation, begins).build()))
            .getString("id");
    String indicator =
        OneAgreement.made(officer().post("indicators", OneAgreement.indicator("MONTH")))
            .getString("id");
    JsonObject aim = OneAgreement.aim(begins).add("weight", weight).build();
    String target =
        OneAgreement.made(officer().post("targets", OneAgreement.target(indicator, agreement, aim)))
            .getString("id");
    return new Missed(relation, indicator, target);
  }

  /** One that waits for its explanation, by the names that it has in a path. */
  Map<String, String> of(RelationType type) {
    Missed missed = unit(type, 1);
    missed.tell(month(1), 50);
    return Map.of(
        "breach",
        missed.breach(month(1)).getString("id"),
        "breachUnit",
        missed.relation().unitId().toString());
  }

  static JsonObject explanation(String text) {
    return Json.createObjectBuilder().add("text", text).build();
  }

  static JsonObject verdict(String outcome) {
    return Json.createObjectBuilder()
        .add("outcome", outcome)
        .add("reason", "Sama selitys kuin viimeksi")
        .build();
  }

  /** One that is otherwise than proposed. */
  static JsonObject override(String outcome, Integer severity, String why) {
    var verdict = Json.createObjectBuilder(verdict(outcome));
    if (severity != null) {
      verdict.add("severity", severity);
    }
    if (why != null) {
      verdict.add("overrideReason", why);
    }
    return verdict.build();
  }
}
