package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.it.Caller.Answer;
import fi.valvomo.producer.entity.RelationType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** All of a round at once: answered at once, done by jobs, and seen how far it is. */
@ExtendWith(ArquillianExtension.class)
class RoundFollowUpIT {

  @Inject private World world;
  @Inject private Asking asking;
  @Inject private Days days;

  private Caller officer;

  @BeforeEach
  void world() {
    world.open();
    officer = Caller.of("officer");
  }

  @Test
  void reminders_should_be_answered_at_once_and_counted_while_jobs_send_them() {
    days.during(
        () -> {
          String round = late();

          Answer asked = officer.post(round + "/reminders", nothing());

          assertThat(asked.status()).isEqualTo(202);
          assertThat(asked.json().getInt("reports")).isEqualTo(4);
          JsonObject before = followUp(round);
          assertThat(before.getInt("total")).isEqualTo(4);
          assertThat(before.getInt("done")).isZero();
          assertThat(before.isNull("endedAt")).isTrue();
          Answer again = officer.post(round + "/extension", until(40));
          assertThat(again.status()).isEqualTo(409);
          assertThat(again.json().getString("code")).isEqualTo("ROUND_FOLLOWED_UP");

          days.now();

          JsonObject after = followUp(round);
          assertThat(after.getInt("done")).isEqualTo(4);
          assertThat(after.isNull("endedAt")).isFalse();
          assertThat(officer.post(round + "/reminders", nothing()).json().getInt("reports"))
              .as("nobody twice on one day")
              .isZero();
        });
  }

  @Test
  void more_time_for_all_should_move_every_last_day_and_be_nobody_elses_to_know() {
    days.during(
        () -> {
          String round = late();
          assertThat(officer.post(round + "/extension", until(-1)).firstError())
              .isEqualTo("until inThePast");

          assertThat(officer.post(round + "/extension", until(40)).status()).isEqualTo(202);
          days.now();

          assertThat(followUp(round).getString("kind")).isEqualTo("EXTEND");
          assertThat(followUp(round).getInt("done")).isEqualTo(4);
          assertThat(asking.rows(UUID.fromString(round.substring(round.indexOf('/') + 1))))
              .allMatch(row -> !row.dueOn().isBefore(asking.today().plusDays(40)));
          assertThat(Caller.of("provider-own").get(round).json().isNull("followUp")).isTrue();
          assertThat(officer.post(round + "/extension", until(30)).json().getString("code"))
              .isEqualTo("NOTHING_TO_EXTEND");
        });
  }

  private static JsonObject nothing() {
    return Json.createObjectBuilder().build();
  }

  private JsonObject followUp(String round) {
    return officer.get(round).json().getJsonObject("followUp");
  }

  private JsonObject until(int daysOn) {
    LocalDate until = asking.today().plusDays(daysOn);
    return Json.createObjectBuilder()
        .add("until", until.toString())
        .add("reason", "Kesäloma")
        .build();
  }

  private String late() {
    List<UUID> units =
        Arrays.stream(RelationType.values()).map(type -> world.relation(type).unitId()).toList();
    UUID round = asking.open(asking.order(units, Asking.someTime()));
    days.now();
    days.goPast(asking.read(asking.reportOf(round)).deadline().dueOn());
    return "report-rounds/" + round;
  }
}
