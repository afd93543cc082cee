package fi.valvomo.it;

import static fi.valvomo.it.MissedTarget.explanation;
import static fi.valvomo.it.MissedTarget.month;
import static fi.valvomo.it.MissedTarget.override;
import static fi.valvomo.it.MissedTarget.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.agreement.control.WatchTargets;
import fi.valvomo.kernel.entity.Viewer;
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

/** The organiser's own service lines answer for their targets as producers do. */
@ExtendWith(ArquillianExtension.class)
class LineWatchIT {

  @Inject private World world;
  @Inject private WatchTargets watch;
  @Inject private Days days;

  private Caller officer;
  private Caller officer2;
  private Caller manager;
  private String line;
  private AimedLine aimed;

  @BeforeEach
  void a_line_that_has_missed_its_target() {
    world.open();
    officer = Caller.of("officer");
    officer2 = Caller.of("officer2");
    manager = Caller.of("manager");
    aimed = AimedLine.make();
    line = aimed.line();
  }

  private void tells(int above) {
    aimed.tells(month(1), above);
  }

  private void entrust(Viewer person) {
    assertThat(aimed.entrust(person).status()).isEqualTo(200);
  }

  private List<JsonObject> asked() {
    return aimed.asked();
  }

  private String id() {
    return asked().get(0).getString("id");
  }

  private JsonObject breach() {
    return officer.get("breaches/" + id()).json();
  }

  private long mailed(Viewer person, String kind) {
    return world.rows(
        "outgoing_mail where subject_id = '"
            + id()
            + "' and kind = '"
            + kind
            + "' and person_id = '"
            + person.userId()
            + "'");
  }

  private static boolean hasWork(Caller person, String id) {
    return person
        .get("work-items?process=target-watch&scope=mine&limit=500")
        .items()
        .getValuesAs(JsonObject.class)
        .stream()
        .anyMatch(item -> item.getString("subjectId").equals(id));
  }

  @Test
  void a_line_without_a_responsible_person_should_be_asked_about_once_it_has_one() {
    tells(50);
    assertThat(asked()).as("nobody is there to be asked").isEmpty();

    entrust(world.officer());
    watch.look();

    assertThat(asked()).hasSize(1);
    assertThat(breach().getString("responsible")).isEqualTo(world.officer().displayName());
    assertThat(breach().getBoolean("answers")).isTrue();
    assertThat(breach().isNull("unitId")).isTrue();
    assertThat(mailed(world.officer(), "EXPLANATION_ASKED")).isEqualTo(1);
    assertThat(hasWork(officer, id())).isTrue();
    assertThat(Caller.of("provider-own").get("breaches/" + id()).status()).isEqualTo(404);
  }

  @Test
  void what_a_line_missed_should_be_a_case_with_its_timeline() {
    entrust(world.officer());
    tells(50);
    JsonObject breach = breach();
    JsonObject file = officer.get("cases/" + breach.getString("caseId")).json();

    officer.post("breaches/" + id() + "/line-explanation", explanation("Siirrymme uuteen malliin"));

    assertThat(file.getString("number")).isEqualTo(breach.getString("caseNumber"));
    assertThat(file.getString("title")).startsWith("Koelinja");
    assertThat(file.getJsonArray("parties").toString()).contains("SERVICE_LINE", line);
    assertThat(officer.get("case-events?subjectId=" + id()).items().toString())
        .as("who gave the explanation")
        .contains("EXPLANATION_ASKED", "LINE_EXPLAINED")
        .doesNotContain("BREACH_EXPLAINED");
    assertThat(officer.get("cases/" + breach.getString("caseId")).json().getJsonArray("exchanges"))
        .as("it is among what was received")
        .anySatisfy(each -> assertThat(each.toString()).contains("LINE_EXPLAINED"));
    assertThat(
            world.rows("outgoing_mail where subject_id = '" + id() + "' and audience <> 'PERSON'"))
        .as("there is no producer to be told")
        .isZero();
  }

  @Test
  void who_answers_should_explain_and_another_should_assess_without_making_a_finding() {
    entrust(world.officer());
    tells(50);
    String path = "breaches/" + id();
    assertThat(officer2.post(path + "/line-explanation", explanation("Ei minun")).status())
        .as("another's to explain")
        .isEqualTo(409);

    JsonObject explained =
        officer.post(path + "/line-explanation", explanation("Siirrymme uuteen malliin")).json();

    assertThat(explained.getString("state")).isEqualTo("EXPLAINED");
    assertThat(officer.post(path + "/explanation-assessment", verdict("ACCEPTED")).status())
        .as("their own explanation")
        .isEqualTo(409);
    assertThat(officer2.get(path).json().getBoolean("proposesFinding")).isFalse();
    assertThat(
            officer2
                .post(path + "/explanation-assessment", override("FINDING", 3, "Silti"))
                .status())
        .as("a line is no unit")
        .isEqualTo(409);
    JsonObject accepted =
        officer2.post(path + "/explanation-assessment", verdict("ACCEPTED")).json();
    assertThat(accepted.getString("state")).isEqualTo("ACCEPTED");
    assertThat(mailed(world.officer(), "EXPLANATION_ACCEPTED")).isEqualTo(1);
  }

  @Test
  void silence_should_be_reminded_of_and_noted() {
    entrust(world.officer());
    tells(50);
    String id = id();
    days.during(
        () -> {
          days.goPast(LocalDate.parse(breach().getString("dueOn")));
          assertThat(breach().getString("state")).isEqualTo("NOT_EXPLAINED");
          assertThat(mailed(world.officer(), "EXPLANATION_DUE_TODAY")).isEqualTo(1);
          assertThat(mailed(world.officer(), "EXPLANATION_OVERDUE")).isEqualTo(1);
          JsonObject noted =
              officer2.post("breaches/" + id + "/explanation-assessment", verdict("NOTED")).json();
          assertThat(noted.getString("state")).isEqualTo("NOTED");
        });
  }

  @Test
  void an_explanation_after_the_last_day_should_be_marked_late_as_the_lines() {
    entrust(world.officer());
    tells(50);
    String id = id();
    days.during(
        () -> {
          days.goPast(LocalDate.parse(breach().getString("dueOn")));
          officer.post("breaches/" + id + "/line-explanation", explanation("Viimein"));
          assertThat(officer.get("case-events?subjectId=" + id).items().toString())
              .contains("LINE_EXPLAINED_LATE");
        });
  }

  @Test
  void another_person_should_take_over_what_waits() {
    entrust(world.officer());
    tells(50);
    String id = id();

    entrust(world.manager());

    assertThat(hasWork(officer, id)).isFalse();
    assertThat(hasWork(manager, id)).isTrue();
    assertThat(manager.post("breaches/" + id + "/line-explanation", explanation("Nyt")).status())
        .isEqualTo(200);
    JsonObject nobody =
        Json.createObjectBuilder().add("personId", UUID.randomUUID().toString()).build();
    assertThat(officer.put("service-lines/" + line + "/responsible", null, nobody).firstError())
        .isEqualTo("personId unknown");
  }
}
