package fi.valvomo.it;

import static fi.valvomo.it.MissedTarget.explanation;
import static fi.valvomo.it.MissedTarget.month;
import static fi.valvomo.it.MissedTarget.override;
import static fi.valvomo.it.MissedTarget.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.it.Caller.Answer;
import fi.valvomo.it.MissedTarget.Missed;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.RelationType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a service line missed and did not explain well enough is followed up by a measure. */
@ExtendWith(ArquillianExtension.class)
class LineMeasureIT {

  @Inject private World world;
  @Inject private Days days;
  @Inject private MissedTarget missedTarget;

  private Caller officer;
  private Caller officer2;
  private Caller manager;
  private AimedLine line;
  private String id;
  private String told;

  /** Two months far from the aim: the decision table proposes to act. */
  @BeforeEach
  void a_line_that_has_missed_its_target_twice() {
    world.open();
    officer = Caller.of("officer");
    officer2 = Caller.of("officer2");
    manager = Caller.of("manager");
    line = AimedLine.make();
    line.entrust(world.officer());
    line.tells(month(2), 50);
    told = line.tells(month(1), 50);
    id = line.asked().get(0).getString("id");
    officer.post(path("line-explanation"), explanation("Kuten ennenkin"));
  }

  @Test
  void a_measure_should_be_proposed_where_a_finding_would_be_and_a_note_be_reasoned() {
    assertThat(breach().getBoolean("proposesFinding")).isTrue();
    assertThat(officer2.post(path("explanation-assessment"), verdict("NOTED")).firstError())
        .isEqualTo("overrideReason required");
    JsonObject noted =
        officer2
            .post(path("explanation-assessment"), override("NOTED", null, "Linja lakkaa"))
            .json();
    assertThat(noted.getString("state")).isEqualTo("NOTED");
  }

  @Test
  void a_measure_should_say_what_is_done_by_whom_and_by_when() {
    assertThat(officer2.post(path("explanation-assessment"), verdict("MEASURE")).firstError())
        .isEqualTo("measure required");
    assertThat(agree(world.manager(), LocalDate.now(Deadline.ZONE).minusDays(1)).firstError())
        .isEqualTo("measure.dueOn measureDayPassed");
    assertThat(agree(world.provider(RelationType.OWN), LocalDate.now(Deadline.ZONE)).firstError())
        .isEqualTo("measure.ownerId unknown");
    JsonObject agreed = agree(world.manager(), LocalDate.now(Deadline.ZONE).plusDays(30)).json();
    assertThat(agreed.getString("state")).isEqualTo("MEASURE_AGREED");
    assertThat(agreed.getJsonObject("measure").getString("owner"))
        .isEqualTo(world.manager().displayName());
    assertThat(officer.get("breaches?subject=" + line.line() + "&open=true").items().toString())
        .contains(id);
    assertThat(mailed(world.manager(), "LINE_MEASURE_AGREED")).isEqualTo(1);
    assertThat(work(manager)).isEqualTo("carry-out-measure");
  }

  @Test
  void its_owner_should_carry_it_out_and_another_see_that_it_is_done() {
    agree(world.officer(), LocalDate.now(Deadline.ZONE).plusDays(30));
    assertThat(
            officer2.post(path("measure-report"), explanation("En minä")).json().getString("code"))
        .isEqualTo("NOT_YOUR_MEASURE");
    assertThat(judge(officer2, true, null).json().getString("code"))
        .isEqualTo("MEASURE_NOT_REPORTED");
    officer.post(path("measure-report"), explanation("Palkattiin kaksi"));
    assertThat(judge(officer, true, null).json().getString("code")).isEqualTo("OWN_MEASURE");
    assertThat(judge(officer2, false, null).firstError()).isEqualTo("dueOn required");

    JsonObject back = judge(officer2, false, LocalDate.now(Deadline.ZONE).plusDays(60)).json();
    assertThat(back.getString("state")).isEqualTo("MEASURE_AGREED");
    assertThat(back.getJsonObject("measure").getString("dueOn"))
        .isEqualTo(LocalDate.now(Deadline.ZONE).plusDays(60).toString());
    assertThat(work(officer)).isEqualTo("carry-out-measure");

    officer.post(path("measure-report"), explanation("Palkattiin kolmas"));
    JsonObject done = judge(officer2, true, null).json();
    assertThat(done.getString("state")).isEqualTo("MEASURE_DONE");
    assertThat(done.getJsonObject("measure").getBoolean("done")).isTrue();
    assertThat(officer.get("case-events?subjectId=" + id).items().toString())
        .contains(
            "LINE_MEASURE_AGREED",
            "LINE_MEASURE_REPORTED",
            "LINE_MEASURE_RETURNED",
            "LINE_MEASURE_CONFIRMED");
  }

  @Test
  void a_measure_that_is_late_should_be_reminded_of_and_wait_on() {
    LocalDate day = LocalDate.now(Deadline.ZONE).plusDays(10);
    agree(world.manager(), day);
    days.during(
        () -> {
          days.goPast(day);
          assertThat(mailed(world.manager(), "LINE_MEASURE_OVERDUE")).isEqualTo(1);
          assertThat(breach().getString("state")).isEqualTo("MEASURE_AGREED");
        });
  }

  @Test
  void who_leaves_should_hand_it_on_with_a_reason() {
    agree(world.officer(), LocalDate.now(Deadline.ZONE).plusDays(30));
    assertThat(handOver(officer, world.officer(), "Jään eläkkeelle").firstError())
        .isEqualTo("ownerId ownerAlready");
    assertThat(handOver(officer, world.provider(RelationType.OWN), "Jään eläkkeelle").firstError())
        .isEqualTo("ownerId unknown");
    assertThat(handOver(officer, world.manager(), " ").firstError()).isEqualTo("reason required");

    JsonObject measure =
        handOver(officer, world.manager(), "Jään eläkkeelle").json().getJsonObject("measure");

    assertThat(measure.getString("owner")).isEqualTo(world.manager().displayName());
    JsonObject handover = measure.getJsonArray("handovers").getJsonObject(0);
    assertThat(handover.getString("from")).isEqualTo(world.officer().displayName());
    assertThat(handover.getString("to")).isEqualTo(world.manager().displayName());
    assertThat(handover.getString("reason")).isEqualTo("Jään eläkkeelle");
    assertThat(work(manager)).isEqualTo("carry-out-measure");
    assertThat(work(officer)).isNull();
    assertThat(mailed(world.manager(), "LINE_MEASURE_HANDED_ON")).isEqualTo(1);
    assertThat(officer.get("case-events?subjectId=" + id).items().toString())
        .contains("LINE_MEASURE_HANDED_ON", "Jään eläkkeelle");
    assertThat(
            officer.post(path("measure-report"), explanation("En enää")).json().getString("code"))
        .isEqualTo("NOT_YOUR_MEASURE");
    assertThat(
            manager
                .post(path("measure-report"), explanation("Palkattiin kaksi"))
                .json()
                .getJsonObject("measure")
                .getString("report"))
        .isEqualTo("Palkattiin kaksi");
  }

  @Test
  void what_was_reported_should_be_seen_to_before_it_is_handed_on() {
    agree(world.officer(), LocalDate.now(Deadline.ZONE).plusDays(30));
    officer.post(path("measure-report"), explanation("Palkattiin kaksi"));
    assertThat(handOver(officer, world.manager(), "Lähden").json().getString("code"))
        .isEqualTo("MEASURE_REPORTED");

    judge(officer2, false, LocalDate.now(Deadline.ZONE).plusDays(60));
    JsonObject measure =
        handOver(officer2, world.manager(), "Lähti").json().getJsonObject("measure");

    assertThat(measure.isNull("report")).as("the word of another").isTrue();
    assertThat(measure.getString("judgement")).isEqualTo("Käytiin katsomassa");
    assertThat(mailed(world.officer(), "LINE_MEASURE_HANDED_ON")).isEqualTo(1);
  }

  @Test
  void a_corrected_figure_that_reaches_the_target_should_end_it() {
    agree(world.manager(), LocalDate.now(Deadline.ZONE).plusDays(30));
    JsonObject right =
        Json.createObjectBuilder()
            .add("figure", Json.createObjectBuilder().add("numerator", 95).add("denominator", 100))
            .add("reason", "Laskuvirhe")
            .build();
    String path = "measurements/" + told;
    officer.postTagged(path + "/correction", officer.get(path).etag(), right);
    assertThat(breach().getString("state")).isEqualTo("SETTLED");
    assertThat(work(manager)).isNull();
  }

  @Test
  void a_producer_should_be_made_a_finding_of_and_agree_on_no_measure() {
    Missed missed = missedTarget.unit(RelationType.CONTRACT, 1);
    missed.tell(month(1), 50);
    String breach = missed.breach(month(1)).getString("id");
    missed.provider().post("breaches/" + breach + "/explanation", explanation("Sairauksia"));
    Answer refused =
        officer.post(
            "breaches/" + breach + "/explanation-assessment",
            measure(world.manager(), LocalDate.now(Deadline.ZONE).plusDays(3)));
    assertThat(refused.json().getString("code")).isEqualTo("MEASURE_ONLY_OF_LINE");
  }

  private Answer agree(Viewer owner, LocalDate day) {
    return officer2.post(path("explanation-assessment"), measure(owner, day));
  }

  private static JsonObject measure(Viewer owner, LocalDate day) {
    return Json.createObjectBuilder(verdict("MEASURE"))
        .add(
            "measure",
            Json.createObjectBuilder()
                .add("what", "Lisätään päivystäjiä")
                .add("ownerId", owner.userId().toString())
                .add("dueOn", day.toString()))
        .build();
  }

  private Answer handOver(Caller by, Viewer to, String why) {
    return by.post(
        path("measure-handover"),
        Json.createObjectBuilder()
            .add("ownerId", to.userId().toString())
            .add("reason", why)
            .build());
  }

  private Answer judge(Caller by, boolean done, LocalDate day) {
    var judged = Json.createObjectBuilder().add("done", done).add("reason", "Käytiin katsomassa");
    if (day != null) {
      judged.add("dueOn", day.toString());
    }
    return by.post(path("measure-assessment"), judged.build());
  }

  private String path(String act) {
    return "breaches/" + id + "/" + act;
  }

  private JsonObject breach() {
    return officer2.get("breaches/" + id).json();
  }

  /** The step that waits for this person in the matter, or null. */
  private String work(Caller person) {
    return person
        .get("work-items?process=target-watch&scope=mine&limit=500")
        .items()
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(item -> item.getString("subjectId").equals(id))
        .map(item -> item.getString("step"))
        .findFirst()
        .orElse(null);
  }

  private long mailed(Viewer person, String kind) {
    return world.rows(
        "outgoing_mail where subject_id = '"
            + id
            + "' and kind = '"
            + kind
            + "' and person_id = '"
            + person.userId()
            + "'");
  }
}
