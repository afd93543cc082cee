package fi.valvomo.it;

import static fi.valvomo.it.InspectionForms.json;
import static fi.valvomo.it.InspectionForms.ok;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.finding.entity.Severity;
import fi.valvomo.inspection.control.InspectionSteps;
import fi.valvomo.inspection.entity.CommentOutcome;
import fi.valvomo.inspection.entity.FindingComment;
import fi.valvomo.inspection.entity.InspectionState;
import fi.valvomo.inspection.entity.Stance;
import fi.valvomo.it.Caller.Answer;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.work.entity.WorkingDays;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A producer asks for more time to comment a draft report, and an officer decides. */
@ExtendWith(ArquillianExtension.class)
class CommentTimeIT {

  private static final String WHY = "Esihenkilö palaa lomalta";

  @Inject private World world;
  @Inject private Visits visits;
  @Inject private Days days;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void own_and_purchased_should_be_granted_it_and_have_until_the_new_day() {
    for (RelationType type : RelationType.values()) {
      UUID id = drafted(type);
      LocalDate first = due(id).dueOn();
      LocalDate day = first.plusDays(10);
      assertThat(acts(provider(type), id)).containsExactly("comments", "extension-requests");
      assertThat(acts(ok(ask(type, id, day)))).containsExactly("comments");
      assertThat(visits.current(id))
          .containsExactlyInAnyOrder(InspectionSteps.COMMENT, InspectionSteps.DECIDE_TIME);
      assertThat(acts(officer(), id)).containsExactly("extension-decisions");
      assertThat(mailed(id, "COMMENT_EXTENSION_ASKED")).isEqualTo(1);

      JsonObject granted = ok(decide(id, true)).json();

      assertThat(due(id).dueOn()).isEqualTo(WorkingDays.onOrAfter(day));
      assertThat(explanation(granted)).contains(told(first), told(due(id).dueOn()), "Harkittu");
      assertThat(visits.current(id)).containsExactly(InspectionSteps.COMMENT);
      assertThat(mailed(id, "COMMENT_EXTENSION_GRANTED")).isEqualTo(1);
      if (type == RelationType.CONTRACT) {
        days.during(
            () -> {
              days.goPast(first);
              assertThat(visits.current(id)).containsExactly(InspectionSteps.COMMENT);
              days.goPast(due(id).dueOn());
              assertThat(visits.current(id)).containsExactly(InspectionSteps.ISSUE_FINAL);
            });
      }
    }
  }

  @Test
  void the_report_should_wait_for_the_decision_and_for_comments_when_time_had_ended() {
    RelationType type = RelationType.GRANT;
    UUID id = conducted(type);
    UUID finding = end(id);
    visits.sendUnopened(id);
    days.during(
        () -> {
          days.goPast(due(id).sentOn());
          days.goPast(due(id).dueOn());
          LocalDate day = due(id).dueOn().plusDays(20);
          JsonObject asked = ok(ask(type, id, day)).json();
          assertThat(asked.getJsonArray("extensions").getJsonObject(0).getBoolean("late")).isTrue();
          assertThat(acts(officer(), id)).containsExactly("extension-decisions");
          Answer early = officer().post(path(id) + "/final-report", JsonValue.EMPTY_JSON_OBJECT);
          assertThat(early.status()).as("more time is asked for").isEqualTo(409);

          assertThat(ok(decide(id, true)).json().getString("state")).isEqualTo("COMMENTING");

          days.now();
          assertThat(due(id).dueOn()).isEqualTo(WorkingDays.onOrAfter(day));
          assertThat(visits.current(id)).containsExactly(InspectionSteps.COMMENT);
          visits.comment(id, type, finding, Stance.DISAGREE);
          assertThat(visits.inspection(id).comments()).noneMatch(FindingComment::late);
          visits.assess(id, finding, CommentOutcome.NOTED);
          visits.issue(id);
          assertThat(ask(type, id, day.plusDays(9)).status()).as("it is final").isEqualTo(409);
        });
  }

  @Test
  void a_refused_request_should_leave_the_day_and_stay_on_record() {
    RelationType type = RelationType.VOUCHER;
    UUID id = conducted(type);
    UUID finding = end(id);
    assertThat(ask(type, id, LocalDate.now(Deadline.ZONE).plusDays(30)).status())
        .as("no draft")
        .isEqualTo(409);
    visits.sendDraft(id);
    LocalDate first = due(id).dueOn();
    ok(ask(type, id, first.plusDays(10)));
    assertThat(ask(type, id, first.plusDays(11)).status()).as("one lies open").isEqualTo(409);

    ok(decide(id, false));

    assertThat(due(id).dueOn()).isEqualTo(first);
    assertThat(decision(provider(type).get(path(id)).json()).getString("reason"))
        .isEqualTo("Harkittu");
    assertThat(mailed(id, "COMMENT_EXTENSION_REFUSED")).isEqualTo(1);
    assertThat(decide(id, true).status()).as("decided already").isEqualTo(409);
    assertThat(visits.current(id)).containsExactly(InspectionSteps.COMMENT);
    days.during(
        () -> {
          days.goPast(first);
          visits.comment(id, type, finding, Stance.DISAGREE);
          assertThat(visits.inspection(id).comments()).allMatch(FindingComment::late);
        });
  }

  @Test
  void comments_given_before_should_be_assessed_when_no_more_come() {
    RelationType type = RelationType.OWN;
    UUID id = conducted(type);
    visits.finding(id, Severity.RECOMMENDATION);
    UUID commented = end(id);
    visits.sendDraft(id);
    visits.comment(id, type, commented, Stance.DISAGREE);
    LocalDate day = due(id).dueOn().plusDays(10);
    ok(ask(type, id, day));
    assertThat(visits.current(id))
        .containsExactlyInAnyOrder(InspectionSteps.ASSESS_COMMENTS, InspectionSteps.DECIDE_TIME);

    ok(decide(id, true));

    assertThat(visits.current(id)).containsExactly(InspectionSteps.COMMENT);
    days.during(
        () -> {
          days.goPast(due(id).dueOn());
          assertThat(visits.inspection(id).state()).isEqualTo(InspectionState.ASSESSING);
          assertThat(visits.current(id)).containsExactly(InspectionSteps.ASSESS_COMMENTS);
          visits.assess(id, commented, CommentOutcome.NOTED);
          assertThat(visits.current(id)).containsExactly(InspectionSteps.ISSUE_FINAL);
        });
  }

  @Test
  void a_request_should_be_moot_when_everything_has_been_commented() {
    RelationType type = RelationType.CONTRACT;
    UUID id = conducted(type);
    UUID one = visits.finding(id, Severity.RECOMMENDATION);
    UUID other = end(id);
    visits.sendDraft(id);
    LocalDate day = due(id).dueOn().plusDays(10);
    ok(ask(type, id, day));
    visits.comment(id, type, one, Stance.ACCEPT);
    assertThat(visits.current(id)).contains(InspectionSteps.DECIDE_TIME);

    visits.comment(id, type, other, Stance.ACCEPT);

    assertThat(visits.current(id)).containsExactly(InspectionSteps.ASSESS_COMMENTS);
    assertThat(decision(officer().get(path(id)).json()).getBoolean("granted")).isFalse();
    assertThat(acts(provider(type), id)).doesNotContain("extension-requests");
    assertThat(ask(type, id, day).status()).as("nothing is left to comment").isEqualTo(409);
  }

  @Test
  void bad_input_should_be_refused_at_its_field_and_others_should_know_nothing_of_it() {
    RelationType type = RelationType.CONTRACT;
    UUID id = drafted(type);
    LocalDate first = due(id).dueOn();
    assertThat(ask(type, id, first).firstError()).startsWith("until ");
    assertThat(ask(type, id, first.plusYears(2)).firstError()).startsWith("until ");
    assertThat(
            provider(type)
                .post(path(id) + "/extension-requests", json("until", first.plusDays(9).toString()))
                .firstError())
        .startsWith("reason ");
    assertThat(ask(RelationType.OWN, id, first.plusDays(9)).status()).isEqualTo(404);
    assertThat(decide(id, true).status()).as("nothing was asked").isEqualTo(409);
    ok(ask(type, id, first.plusDays(9)));
    assertThat(decide(id, json("reason", "Harkittu")).firstError()).startsWith("granted ");
    JsonObject early =
        Json.createObjectBuilder(decision(true)).add("until", first.toString()).build();
    assertThat(decide(id, early).firstError()).startsWith("until ");
    assertThat(visits.current(id)).contains(InspectionSteps.DECIDE_TIME);
  }

  @Test
  void who_decides_should_see_on_which_working_day_more_time_would_end() {
    assertThat(officer().get("deadlines/moved?until=2026-12-06").json().getString("dueOn"))
        .isEqualTo("2026-12-07");
    assertThat(officer().get("deadlines/moved").firstError()).startsWith("until ");
  }

  private UUID drafted(RelationType type) {
    UUID id = conducted(type);
    end(id);
    visits.sendDraft(id);
    return id;
  }

  private UUID conducted(RelationType type) {
    return visits.underway(type);
  }

  /** The visit ends with one finding. */
  private UUID end(UUID id) {
    UUID finding = visits.finding(id, Severity.MINOR);
    visits.end(id);
    return finding;
  }

  private Deadline due(UUID id) {
    return visits.inspection(id).commentsDeadline();
  }

  private static Answer ask(RelationType type, UUID id, LocalDate until) {
    JsonObject request =
        Json.createObjectBuilder().add("until", until.toString()).add("reason", WHY).build();
    return provider(type).post(path(id) + "/extension-requests", request);
  }

  private static Answer decide(UUID id, boolean granted) {
    return decide(id, decision(granted));
  }

  private static Answer decide(UUID id, JsonObject decision) {
    return officer().post(path(id) + "/extension-decisions", decision);
  }

  private static JsonObject decision(boolean granted) {
    return Json.createObjectBuilder().add("granted", granted).add("reason", "Harkittu").build();
  }

  private static JsonObject decision(JsonObject inspection) {
    return inspection.getJsonArray("extensions").getJsonObject(0).getJsonObject("decision");
  }

  private static String explanation(JsonObject inspection) {
    return inspection
        .getJsonArray("reports")
        .getJsonObject(0)
        .getJsonObject("commentsDeadline")
        .getString("explanation");
  }

  private static String told(LocalDate day) {
    return DateTimeFormatter.ofPattern("d.M.yyyy").format(day);
  }

  private static List<String> acts(Caller caller, UUID id) {
    return acts(caller.get(path(id)));
  }

  private static List<String> acts(Answer answer) {
    return answer.json().getJsonArray("allowedActs").getValuesAs(JsonString::getString);
  }

  private long mailed(UUID id, String kind) {
    return world.rows("outgoing_mail where subject_id = '" + id + "' and kind = '" + kind + "'");
  }

  private static String path(UUID id) {
    return "inspections/" + id;
  }

  private static Caller officer() {
    return Caller.of("officer");
  }

  private static Caller provider(RelationType type) {
    return Caller.of("provider-" + type.name().toLowerCase(Locale.ROOT));
  }
}
