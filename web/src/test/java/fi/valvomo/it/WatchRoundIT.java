package fi.valvomo.it;

import static fi.valvomo.it.MissedTarget.month;
import static fi.valvomo.it.MissedTarget.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.agreement.control.DailyJudging;
import fi.valvomo.it.MissedTarget.Missed;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the daily round sees without anybody telling a figure, and whom it asks. */
@ExtendWith(ArquillianExtension.class)
class WatchRoundIT {

  @Inject private World world;
  @Inject private MissedTarget missedTarget;
  @Inject private JudgedUnit judgedUnit;
  @Inject private DailyJudging dailyJudging;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void a_target_that_was_put_right_should_be_asked_about_and_settled_by_the_next_round() {
    Missed missed = missedTarget.unit(RelationType.CONTRACT, 1);
    missed.tell(month(1), 92);
    round();
    assertThat(missed.breaches()).as("nine of ten were demanded").isEmpty();

    aim(missed, 95);
    round();
    assertThat(missed.breach(month(1)).getString("state")).isEqualTo("EXPLANATION_ASKED");
    round();
    assertThat(missed.breaches()).as("asked once").hasSize(1);

    aim(missed, 90);
    round();
    assertThat(missed.breach(month(1)).getString("state")).isEqualTo("SETTLED");
  }

  @Test
  void a_producer_that_is_measured_as_a_whole_should_be_asked_at_one_of_its_units() {
    SteeringRelation relation = judgedUnit.newUnit(RelationType.CONTRACT);
    String begins = month(6).toString();
    JsonObject party =
        Json.createObjectBuilder()
            .add("type", "PRODUCER")
            .add("partyId", relation.producerId().toString())
            .add("measured", true)
            .build();
    JsonObject agreement =
        OneAgreement.agreement(relation, begins)
            .add("parties", Json.createArrayBuilder().add(party))
            .build();
    String id = OneAgreement.made(officer().post("agreements", agreement)).getString("id");
    String indicator =
        OneAgreement.made(officer().post("indicators", OneAgreement.indicator("MONTH")))
            .getString("id");
    OneAgreement.made(
        officer()
            .post("targets", OneAgreement.target(indicator, id, OneAgreement.aim(begins).build())));
    JsonObject figure =
        Json.createObjectBuilder(
                OneAgreement.measurement(
                    indicator, relation.producerId(), month(1).toString(), 50, 100))
            .add("subjectType", "PRODUCER")
            .build();

    OneAgreement.made(officer().post("measurements", figure));

    JsonObject row = officer().get("breaches?agreement=" + id).items().getJsonObject(0);
    assertThat(row.getString("subjectType")).isEqualTo("PRODUCER");
    assertThat(row.getString("subjectId")).isEqualTo(relation.producerId().toString());
    assertThat(row.getString("relation")).isEqualTo("CONTRACT");
    assertThat(officer().get("units/" + row.getString("unitId")).json().getString("producerId"))
        .isEqualTo(relation.producerId().toString());
  }

  private void round() {
    dailyJudging.round(() -> true);
  }

  private static void aim(Missed missed, int value) {
    String path = "targets/" + missed.target();
    JsonObject aim =
        Json.createObjectBuilder(OneAgreement.aim(month(6).toString()).build())
            .add("value", value)
            .add("weight", 1)
            .build();
    assertThat(officer().put(path, officer().get(path).etag(), aim).status()).isEqualTo(200);
  }
}
