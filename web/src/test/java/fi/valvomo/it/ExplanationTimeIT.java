package fi.valvomo.it;

import static fi.valvomo.it.MissedTarget.explanation;
import static fi.valvomo.it.MissedTarget.month;
import static fi.valvomo.it.MissedTarget.officer;
import static fi.valvomo.it.MissedTarget.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.it.Caller.Answer;
import fi.valvomo.it.MissedTarget.Missed;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.work.control.WhereItStands;
import fi.valvomo.work.control.WhereItStands.Step;
import fi.valvomo.work.control.WhereItStands.StepState;
import fi.valvomo.work.entity.WorkingDays;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A producer asks for more time to explain a missed target, and an officer decides. */
@ExtendWith(ArquillianExtension.class)
class ExplanationTimeIT {

  @Inject private World world;
  @Inject private MissedTarget missedTarget;
  @Inject private WhereItStands whereItStands;
  @Inject private Days days;

  @BeforeEach
  void world() {
    world.open();
  }

  private static JsonObject until(LocalDate day) {
    return Json.createObjectBuilder()
        .add("until", day.toString())
        .add("reason", "Tiedot tulevat ensi viikolla")
        .build();
  }

  private static JsonObject decision(boolean granted) {
    return Json.createObjectBuilder().add("granted", granted).add("reason", "Harkittu").build();
  }

  private static JsonObject breach(String id) {
    return officer().get("breaches/" + id).json();
  }

  private static LocalDate due(String id) {
    return LocalDate.parse(breach(id).getString("dueOn"));
  }

  private Missed missed(RelationType type) {
    Missed missed = missedTarget.unit(type, 1);
    missed.tell(month(1), 85);
    return missed;
  }

  private static String id(Missed missed) {
    return missed.breach(month(1)).getString("id");
  }

  private static Answer ask(Missed missed, LocalDate day) {
    return missed.provider().post("breaches/" + id(missed) + "/extension-requests", until(day));
  }

  private static Answer decide(String id, boolean granted) {
    return officer().post("breaches/" + id + "/extension-decisions", decision(granted));
  }

  private List<String> current(String id) {
    return whereItStands.steps("target-watch", UUID.fromString(id), world.officer()).stream()
        .filter(step -> step.state() == StepState.CURRENT)
        .map(Step::step)
        .toList();
  }

  private long mailed(String id, String kind) {
    return world.rows("outgoing_mail where subject_id = '" + id + "' and kind = '" + kind + "'");
  }

  @Test
  void own_and_purchased_should_be_granted_it_and_reminded_of_the_new_day() {
    for (RelationType type : RelationType.values()) {
      Missed missed = missed(type);
      String id = id(missed);
      LocalDate first = due(id);
      LocalDate day = first.plusDays(10);
      assertThat(ask(missed, day).status()).isEqualTo(200);
      assertThat(current(id))
          .containsExactlyInAnyOrder("explain-breach", "decide-explanation-time");
      assertThat(mailed(id, "EXPLANATION_EXTENSION_ASKED")).isEqualTo(1);

      JsonObject granted = decide(id, true).json();

      assertThat(granted.getString("dueOn")).isEqualTo(WorkingDays.onOrAfter(day).toString());
      assertThat(current(id)).containsExactly("explain-breach");
      assertThat(mailed(id, "EXPLANATION_EXTENSION_GRANTED")).isEqualTo(1);
      if (type == RelationType.CONTRACT) {
        days.during(
            () -> {
              days.goPast(first);
              assertThat(breach(id).getString("state")).isEqualTo("EXPLANATION_ASKED");
              days.goPast(due(id));
              assertThat(breach(id).getString("state")).isEqualTo("NOT_EXPLAINED");
              assertThat(mailed(id, "EXPLANATION_OVERDUE")).isEqualTo(1);
            });
      }
    }
  }

  @Test
  void silence_should_wait_for_the_decision_and_count_no_more_when_it_is_granted() {
    Missed missed = missed(RelationType.VOUCHER);
    String id = id(missed);
    days.during(
        () -> {
          days.goPast(due(id));
          assertThat(current(id)).containsExactly("assess-explanation");
          ask(missed, due(id).plusDays(20));
          Answer early =
              officer().post("breaches/" + id + "/explanation-assessment", verdict("NOTED"));
          assertThat(early.status()).as("more time is asked for").isEqualTo(409);
          assertThat(breach(id).getJsonArray("extensions").getJsonObject(0).getBoolean("late"))
              .isTrue();

          assertThat(decide(id, true).json().getString("state")).isEqualTo("EXPLANATION_ASKED");

          assertThat(current(id)).containsExactly("explain-breach");
          missed.provider().post("breaches/" + id + "/explanation", explanation("Nyt tiedetään"));
          assertThat(breach(id).getBoolean("explainedLate")).isFalse();
          assertThat(
                  officer()
                      .post("breaches/" + id + "/explanation-assessment", verdict("ACCEPTED"))
                      .json()
                      .getString("state"))
              .isEqualTo("ACCEPTED");
          assertThat(current(id)).isEmpty();
        });
  }

  @Test
  void a_refused_request_should_leave_the_day_and_stay_on_record() {
    Missed missed = missed(RelationType.GRANT);
    String id = id(missed);
    LocalDate first = due(id);
    ask(missed, first.plusDays(10));
    assertThat(ask(missed, first.plusDays(11)).status()).as("one lies open").isEqualTo(409);

    JsonObject refused = decide(id, false).json();

    assertThat(refused.getString("dueOn")).isEqualTo(first.toString());
    assertThat(
            refused
                .getJsonArray("extensions")
                .getJsonObject(0)
                .getJsonObject("decision")
                .getBoolean("granted"))
        .isFalse();
    assertThat(decide(id, true).status()).as("decided already").isEqualTo(409);
    assertThat(current(id)).containsExactly("explain-breach");
  }

  @Test
  void a_request_should_be_moot_when_it_is_explained_or_the_figure_is_corrected() {
    Missed missed = missed(RelationType.OWN);
    String id = id(missed);
    ask(missed, due(id).plusDays(10));
    missed.provider().post("breaches/" + id + "/explanation", explanation("Sijaisia ei ollut"));
    assertThat(current(id)).containsExactly("assess-explanation");

    Missed other = missedTarget.unit(RelationType.OWN, 1);
    String wrong = other.tell(month(1), 85);
    String settled = id(other);
    ask(other, due(settled).plusDays(10));
    String right = other.correct(wrong, 95);
    assertThat(current(settled)).isEmpty();
    other.correct(right, 80);
    assertThat(current(settled)).containsExactly("explain-breach");
    assertThat(ask(other, due(settled).plusDays(10)).status()).as("anew").isEqualTo(200);
  }

  @Test
  void a_day_that_is_no_later_or_years_away_should_be_refused_at_its_field() {
    Missed missed = missed(RelationType.CONTRACT);
    LocalDate due = due(id(missed));

    assertThat(ask(missed, due).firstError()).startsWith("until ");
    assertThat(ask(missed, due.plusYears(2)).firstError()).startsWith("until ");
    assertThat(
            Caller.of("provider-own")
                .post("breaches/" + id(missed) + "/extension-requests", until(due.plusDays(5)))
                .status())
        .isEqualTo(404);
  }
}
