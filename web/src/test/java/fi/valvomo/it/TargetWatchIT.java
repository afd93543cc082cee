package fi.valvomo.it;

import static fi.valvomo.it.MissedTarget.explanation;
import static fi.valvomo.it.MissedTarget.month;
import static fi.valvomo.it.MissedTarget.officer;
import static fi.valvomo.it.MissedTarget.override;
import static fi.valvomo.it.MissedTarget.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.agreement.control.BreachDecision;
import fi.valvomo.agreement.control.BreachDecision.Proposal;
import fi.valvomo.agreement.control.WatchTargets;
import fi.valvomo.it.Caller.Answer;
import fi.valvomo.it.MissedTarget.Missed;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.work.control.WhereItStands;
import fi.valvomo.work.control.WhereItStands.Step;
import fi.valvomo.work.control.WhereItStands.StepState;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A missed target is explained, accepted, noted, or becomes a finding, whatever steers the unit.
 */
@ExtendWith(ArquillianExtension.class)
class TargetWatchIT {

  private static final String PROCESS = "target-watch";

  @Inject private World world;
  @Inject private MissedTarget missedTarget;
  @Inject private BreachDecision decision;
  @Inject private WatchTargets watch;
  @Inject private WhereItStands whereItStands;
  @Inject private Days days;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void own_and_purchased_should_take_the_same_steps_to_a_finding() {
    Map<RelationType, List<String>> steps = new EnumMap<>(RelationType.class);
    for (RelationType type : RelationType.values()) {
      Missed missed = missedTarget.unit(type, 10);
      missed.tell(month(1), 50);
      String id = missed.breach(month(1)).getString("id");
      assertThat(queue(missed.provider(), id)).as(type.name()).containsExactly("explain-breach");
      assertThat(mailed(id, "EXPLANATION_ASKED")).isEqualTo(1);

      Answer explained =
          missed
              .provider()
              .post("breaches/" + id + "/explanation", explanation("Sijaisia ei ollut"));
      assertThat(explained.status()).as(explained.body().toString()).isEqualTo(200);
      assertThat(explained.json().isNull("proposesFinding")).as("not told").isTrue();
      assertThat(queue(officer(), id)).containsExactly("assess-explanation");
      JsonObject proposed = officer().get("breaches/" + id).json();
      assertThat(proposed.getBoolean("proposesFinding")).isTrue();
      assertThat(proposed.getInt("proposedSeverity")).isEqualTo(2);

      JsonObject assessed =
          officer().post("breaches/" + id + "/explanation-assessment", verdict("FINDING")).json();
      assertThat(assessed.getString("state")).isEqualTo("FINDING_MADE");
      JsonObject finding =
          missed.provider().get("findings/" + assessed.getString("findingId")).json();
      assertThat(finding.getString("severity")).isEqualTo("MINOR");
      assertThat(finding.getString("scope")).isEqualTo("ISOLATED");
      assertThat(finding.getString("state")).isEqualTo("OPEN");
      assertThat(finding.getString("relation")).isEqualTo(type.name());
      assertThat(finding.getString("caseId")).isEqualTo(assessed.getString("caseId"));
      assertThat(finding.getString("description"))
          .contains("toteuma 50, tavoite 90", "Sijaisia ei ollut");
      steps.put(type, taken(id));
    }
    assertThat(steps.values())
        .allSatisfy(
            taken -> assertThat(taken).containsExactly("explain-breach", "assess-explanation"));
  }

  @Test
  void what_is_explained_well_should_end_there() {
    for (RelationType type : RelationType.values()) {
      Missed missed = missedTarget.unit(type, 10);
      missed.tell(month(1), 85);
      String path = "breaches/" + missed.breach(month(1)).getString("id");
      Answer early = officer().post(path + "/explanation-assessment", verdict("ACCEPTED"));
      assertThat(early.status()).as("nobody has explained yet").isEqualTo(409);
      missed.provider().post(path + "/explanation", explanation("Muutto uusiin tiloihin"));

      JsonObject accepted =
          officer().post(path + "/explanation-assessment", verdict("ACCEPTED")).json();

      assertThat(accepted.getString("state")).isEqualTo("ACCEPTED");
      assertThat(accepted.isNull("findingId")).isTrue();
      assertThat(current(accepted.getString("id"))).isEmpty();
      Answer again = missed.provider().post(path + "/explanation", explanation("Lisää"));
      assertThat(again.status()).isEqualTo(409);
      assertThat(missed.provider().get(path).json().getString("assessment")).isNotBlank();
    }
  }

  @Test
  void silence_should_be_reminded_of_and_then_decided_on() {
    Missed missed = missedTarget.unit(RelationType.VOUCHER, 1);
    missed.tell(month(1), 85);
    JsonObject breach = missed.breach(month(1));
    String id = breach.getString("id");
    String path = "breaches/" + id + "/explanation-assessment";
    days.during(
        () -> {
          days.goPast(LocalDate.parse(breach.getString("dueOn")));
          assertThat(told(id, "EXPLANATION_DUE_SOON")).isEqualTo(1);
          assertThat(told(id, "EXPLANATION_DUE_TODAY")).isEqualTo(1);
          assertThat(mailed(id, "EXPLANATION_OVERDUE")).isEqualTo(1);
          assertThat(state(id)).isEqualTo("NOT_EXPLAINED");
          assertThat(current(id)).containsExactly("assess-explanation");
          Answer accepted = officer().post(path, verdict("ACCEPTED"));
          assertThat(accepted.status()).as("nothing was said").isEqualTo(409);
          JsonObject noted = officer().post(path, verdict("NOTED")).json();
          assertThat(noted.getString("state")).isEqualTo("NOTED");
          assertThat(noted.isNull("overrideReason")).as("as proposed").isTrue();
        });
  }

  @Test
  void what_comes_late_should_be_taken_in_and_marked_late() {
    Missed missed = missedTarget.unit(RelationType.GRANT, 1);
    missed.tell(month(1), 85);
    JsonObject breach = missed.breach(month(1));
    String id = breach.getString("id");
    days.during(
        () -> {
          days.goPast(LocalDate.parse(breach.getString("dueOn")));
          JsonObject late =
              missed
                  .provider()
                  .post("breaches/" + id + "/explanation", explanation("Unohtui"))
                  .json();
          assertThat(late.getBoolean("explainedLate")).isTrue();
          assertThat(told(id, "BREACH_EXPLAINED_LATE")).isEqualTo(1);
          assertThat(current(id)).containsExactly("assess-explanation");
          assertThat(
                  officer()
                      .post("breaches/" + id + "/explanation-assessment", verdict("ACCEPTED"))
                      .json()
                      .getString("state"))
              .isEqualTo("ACCEPTED");
        });
  }

  @Test
  void an_officer_should_override_what_is_proposed_only_with_a_reason() {
    Missed missed = missedTarget.unit(RelationType.OWN, 1);
    missed.tell(month(1), 85);
    String path = explained(missed, month(1)) + "/explanation-assessment";
    assertThat(officer().post(path, verdict("FINDING")).firstError())
        .as("no severity is proposed")
        .isEqualTo("severity required");
    assertThat(officer().post(path, override("FINDING", 3, null)).firstError())
        .isEqualTo("overrideReason required");
    assertThat(officer().post(path, override("FINDING", 5, "Syy")).status()).isEqualTo(400);
    JsonObject made = officer().post(path, override("FINDING", 3, "Toistuu muualla")).json();
    assertThat(made.getInt("decidedSeverity")).isEqualTo(3);
    assertThat(made.getString("overrideReason")).isEqualTo("Toistuu muualla");

    Missed heavy = missedTarget.unit(RelationType.OWN, 10);
    heavy.tell(month(1), 50);
    String other = explained(heavy, month(1));
    JsonObject noted =
        officer()
            .post(other + "/explanation-assessment", override("NOTED", null, "Poikkeusolot"))
            .json();
    assertThat(noted.getString("state")).isEqualTo("NOTED");
    assertThat(noted.isNull("findingId")).isTrue();
    assertThat(heavy.provider().get(other).json().isNull("overrideReason")).isTrue();
  }

  @Test
  void a_corrected_figure_should_end_the_watch_and_its_undoing_begin_it_again() {
    Missed missed = missedTarget.unit(RelationType.CONTRACT, 1);
    String wrong = missed.tell(month(1), 85);
    JsonObject breach = missed.breach(month(1));
    String id = breach.getString("id");

    String right = missed.correct(wrong, 95);

    assertThat(state(id)).isEqualTo("SETTLED");
    assertThat(current(id)).isEmpty();
    assertThat(told(id, "BREACH_SETTLED")).isEqualTo(1);
    Answer late =
        missed.provider().post("breaches/" + id + "/explanation", explanation("Myöhässä"));
    assertThat(late.status()).isEqualTo(409);

    missed.correct(right, 80);

    JsonObject again = missed.breach(month(1));
    assertThat(again.getString("id")).isEqualTo(id);
    assertThat(again.getString("state")).isEqualTo("EXPLANATION_ASKED");
    assertThat(again.getJsonNumber("value").intValue()).isEqualTo(80);
    assertThat(current(id)).containsExactly("explain-breach");
    assertThat(missed.breaches()).hasSize(1);
  }

  @Test
  void a_figure_corrected_after_the_finding_should_be_said_in_its_case() {
    Missed missed = missedTarget.unit(RelationType.CONTRACT, 10);
    String wrong = missed.tell(month(1), 50);
    String path = explained(missed, month(1));
    officer().post(path + "/explanation-assessment", verdict("FINDING"));

    missed.correct(wrong, 95);

    JsonObject after = officer().get(path).json();
    assertThat(after.getString("state")).isEqualTo("FINDING_MADE");
    assertThat(after.isNull("reachedAt")).isFalse();
    assertThat(told(after.getString("id"), "TARGET_REACHED_AFTER_ALL")).isEqualTo(1);
  }

  @Test
  void a_run_should_be_broken_by_what_is_reached_and_not_by_what_is_untold() {
    Missed gap = missedTarget.unit(RelationType.OWN, 1);
    gap.tell(month(3), 50);
    gap.tell(month(1), 50);
    assertThat(gap.breach(month(1)).getInt("periods")).as("a month is missing").isEqualTo(2);

    Missed reached = missedTarget.unit(RelationType.OWN, 1);
    reached.tell(month(3), 50);
    reached.tell(month(2), 95);
    reached.tell(month(1), 50);
    assertThat(reached.breach(month(1)).getInt("periods")).isEqualTo(1);
    assertThat(reached.breaches()).hasSize(2);
  }

  @Test
  void who_told_nothing_should_be_asked_and_then_judged_by_what_is_told() {
    Missed missed = missedTarget.unit(RelationType.CONTRACT, 1);
    assertThat(missed.breaches()).as("nobody waits for an answer at once").isEmpty();

    while (watch.askForMissing(45)) {
      // other units have kept silent too
    }

    JsonObject silent = missed.breach(month(3));
    assertThat(silent.getBoolean("missing")).isTrue();
    assertThat(silent.getInt("periods")).as("silent since its agreement began").isPositive();
    assertThat(queue(missed.provider(), silent.getString("id"))).containsExactly("explain-breach");
    assertThat(mailed(silent.getString("id"), "EXPLANATION_ASKED")).isEqualTo(1);
    assertThat(missed.breaches())
        .extracting(row -> row.getString("periodFrom"))
        .as("the last month may still be told in time")
        .doesNotContain(month(1).toString());

    missed.tell(month(3), 95);
    assertThat(missed.breach(month(3)).getString("state")).isEqualTo("SETTLED");

    missed.tell(month(2), 50);
    JsonObject told = missed.breach(month(2));
    assertThat(told.getString("state")).isEqualTo("EXPLANATION_ASKED");
    assertThat(told.getBoolean("missing")).as("told, and missed").isFalse();
  }

  @Test
  void what_was_missed_long_ago_should_ask_nobody() {
    Missed missed = missedTarget.unit(RelationType.CONTRACT, 1);
    missed.tell(month(6), 10);
    assertThat(missed.breaches()).isEmpty();
  }

  @Test
  void periods_distance_and_weight_should_propose() {
    assertThat(proposed(1, "9.9", 100)).isEqualTo(new Proposal(false, null));
    assertThat(proposed(1, "10", 4)).isEqualTo(new Proposal(false, null));
    assertThat(proposed(1, "10", 5)).isEqualTo(new Proposal(true, 2));
    assertThat(proposed(2, "9.9", 100)).isEqualTo(new Proposal(true, 2));
    assertThat(proposed(2, "10", 4)).isEqualTo(new Proposal(true, 2));
    assertThat(proposed(3, "10", 4)).isEqualTo(new Proposal(true, 3));
    assertThat(proposed(2, "10", 5)).isEqualTo(new Proposal(true, 3));
  }

  private Proposal proposed(int periods, String gap, int weight) {
    return decision.of(periods, new BigDecimal(gap), weight);
  }

  private static String explained(Missed missed, LocalDate month) {
    String path = "breaches/" + missed.breach(month).getString("id");
    missed.provider().post(path + "/explanation", explanation("Sijaisia ei ollut"));
    return path;
  }

  private static String state(String id) {
    return officer().get("breaches/" + id).json().getString("state");
  }

  private static List<String> queue(Caller caller, String id) {
    return caller
        .get("work-items?process=" + PROCESS + "&limit=500")
        .items()
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(item -> item.getString("subjectId").equals(id))
        .map(item -> item.getString("step"))
        .toList();
  }

  private List<String> taken(String id) {
    return steps(id).stream()
        .filter(step -> step.state() != StepState.POSSIBLE)
        .map(Step::step)
        .toList();
  }

  private List<String> current(String id) {
    return steps(id).stream()
        .filter(step -> step.state() == StepState.CURRENT)
        .map(Step::step)
        .toList();
  }

  private List<Step> steps(String id) {
    return whereItStands.steps(PROCESS, UUID.fromString(id), world.officer());
  }

  private long told(String id, String kind) {
    return world.rows("case_event where subject_id = '" + id + "' and kind = '" + kind + "'");
  }

  private long mailed(String id, String kind) {
    return world.rows("outgoing_mail where subject_id = '" + id + "' and kind = '" + kind + "'");
  }
}
