package fi.valvomo.it;

import static fi.valvomo.it.MissedTarget.explanation;
import static fi.valvomo.it.MissedTarget.month;
import static fi.valvomo.it.MissedTarget.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.kernel.entity.Deadline;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Watches that began by a model that knew no measures. */
@ExtendWith(ArquillianExtension.class)
class OlderWatchIT {

  @Inject private World world;
  @Inject private OlderWatch model;

  private final List<String> deployed = new ArrayList<>();
  private Caller officer;
  private Caller officer2;
  private String id;
  private int began;

  @BeforeEach
  void a_watch_of_a_line_that_began_by_the_old_model() {
    world.open();
    officer = Caller.of("officer");
    officer2 = Caller.of("officer2");
    AimedLine line = AimedLine.make();
    line.entrust(world.officer());
    deployed.add(model.begin());
    line.tells(month(2), 50);
    line.tells(month(1), 50);
    deployed.add(model.renew());
    id = line.asked().get(0).getString("id");
    began = model.version(id);
    officer.post(path("line-explanation"), explanation("Kuten ennenkin"));
  }

  @AfterEach
  void models_as_they_were() {
    deployed.forEach(model::forget);
  }

  @Test
  void a_measure_that_is_agreed_on_should_be_carried_out_and_seen_to() {
    JsonObject measure =
        Json.createObjectBuilder(verdict("MEASURE"))
            .add(
                "measure",
                Json.createObjectBuilder()
                    .add("what", "Lisätään päivystäjiä")
                    .add("ownerId", world.officer().userId().toString())
                    .add("dueOn", LocalDate.now(Deadline.ZONE).plusDays(30).toString()))
            .build();
    assertThat(officer2.post(path("explanation-assessment"), measure).status()).isEqualTo(200);

    assertThat(model.version(id)).as("goes on by the newest model").isEqualTo(began + 1);
    assertThat(steps("CURRENT")).containsExactly("carry-out-measure");
    assertThat(steps("DONE")).containsExactly("explain-breach", "assess-explanation");
    officer.post(path("measure-report"), explanation("Palkattiin kaksi"));
    JsonObject seen = Json.createObjectBuilder().add("done", true).add("reason", "Nähty").build();
    assertThat(officer2.post(path("measure-assessment"), seen).json().getString("state"))
        .isEqualTo("MEASURE_DONE");
    assertThat(model.version(id)).as("has ended").isZero();
  }

  @Test
  void one_that_is_accepted_should_end_by_the_model_that_it_began_with() {
    assertThat(steps("POSSIBLE")).doesNotContain("carry-out-measure");
    assertThat(
            officer2
                .post(path("explanation-assessment"), verdict("ACCEPTED"))
                .json()
                .getString("state"))
        .isEqualTo("ACCEPTED");
    assertThat(model.version(id)).isZero();
  }

  private String path(String act) {
    return "breaches/" + id + "/" + act;
  }

  private List<String> steps(String state) {
    return officer
        .get("processes/target-watch/steps/" + id)
        .json()
        .getJsonArray("steps")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(step -> step.getString("state").equals(state))
        .map(step -> step.getString("step"))
        .toList();
  }
}
