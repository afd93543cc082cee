package fi.valvomo.it;

import static fi.valvomo.it.MissedTarget.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.agreement.control.FollowOldAgreements;
import fi.valvomo.it.Caller.Answer;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.producer.entity.RelationType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The last days of options and notices are reminded of in time, and what was done is written. */
@ExtendWith(ArquillianExtension.class)
class AgreementDaysIT {

  private static final String PROCESS = "agreement-day";

  @Inject private World world;
  @Inject private JudgedUnit judgedUnit;
  @Inject private Asking asking;
  @Inject private Days days;
  @Inject private Persons persons;
  @Inject private FollowOldAgreements followOldAgreements;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void an_officer_should_be_reminded_in_time_and_write_down_what_was_done() {
    LocalDate last = asking.today().plusDays(100);
    JsonObject agreement = agreed(terms(last, last.plusDays(30)));
    JsonObject option = day(agreement, "OPTION");
    String id = option.getString("id");
    assertThat(option.getString("state")).isEqualTo("WAITING");
    assertThat(queue(id)).as("a hundred days away").isEmpty();
    days.during(
        () -> {
          days.goTo(last.minusDays(59));
          assertThat(queue(id)).containsExactly("handle-agreement-day");
          Answer wrong = officer().post("agreement-days/" + id + "/handling", done("GIVEN"));
          assertThat(wrong.firstError()).isEqualTo("outcome unknown");
          JsonObject taken =
              officer().post("agreement-days/" + id + "/handling", done("TAKEN")).json();
          assertThat(taken.getString("state")).isEqualTo("HANDLED");
          assertThat(taken.getString("note")).isEqualTo("Johto päätti");
          assertThat(queue(id)).isEmpty();
          assertThat(queue(day(agreement, "NOTICE").getString("id")))
              .as("thirty days later")
              .isEmpty();
        });
    assertThat(told(id, "AGREEMENT_DAY_HANDLED")).isEqualTo(1);
    assertThat(officer().post("agreement-days/" + id + "/handling", done("TAKEN")).status())
        .isEqualTo(409);
  }

  @Test
  void whoever_is_faster_than_the_reminder_should_not_be_reminded() {
    LocalDate last = asking.today().plusDays(200);
    JsonObject agreement = agreed(terms(last, last));
    String id = day(agreement, "NOTICE").getString("id");

    officer().post("agreement-days/" + id + "/handling", done("NOT_GIVEN"));

    assertThat(state(id)).isEqualTo("HANDLED");
    days.during(
        () -> {
          days.goPast(last.minusDays(60));
          assertThat(queue(id)).isEmpty();
        });
  }

  @Test
  void taking_an_option_should_prolong_the_agreement_in_a_version_that_says_why() {
    LocalDate last = asking.today().plusDays(200);
    LocalDate end = last.plusYears(1).minusDays(1);
    JsonObject agreement = agreed(terms(last, last).add("validTo", end.toString()));
    String path = "agreements/" + agreement.getString("id");
    String option = day(agreement, "OPTION").getString("id");

    assertThat(officer().post("agreement-days/" + option + "/handling", done("TAKEN")).status())
        .isEqualTo(200);

    JsonObject prolonged = officer().get(path).json();
    assertThat(prolonged.getString("validTo")).isEqualTo(last.plusYears(2).toString());
    JsonObject version = prolonged.getJsonArray("versions").getJsonObject(0);
    assertThat(prolonged.getInt("inForce")).isEqualTo(2);
    assertThat(version.getString("reason")).isEqualTo("Optiovuosi: Johto päätti");
    assertThat(version.getJsonObject("terms").getJsonArray("options")).isEmpty();
    assertThat(state(option)).isEqualTo("HANDLED");
    assertThat(rows(agreement)).as("neither lost nor asked about again").hasSize(2);
    assertThat(state(day(agreement, "NOTICE").getString("id"))).isEqualTo("WAITING");
    assertThat(told(agreement.getString("id"), "AGREEMENT_AMENDED")).isEqualTo(1);
  }

  @Test
  void parties_that_were_to_leave_with_the_agreement_should_go_on_and_others_leave_as_agreed() {
    LocalDate last = asking.today().plusDays(200);
    LocalDate end = last.plusYears(1).minusDays(1);
    JsonObject agreement = agreed(terms(last, last).add("validTo", end.toString()));
    String with = joined(agreement, end);
    String earlier = joined(agreement, end.minusMonths(2));
    String open = joined(agreement, null);
    String option = day(agreement, "OPTION").getString("id");

    officer().post("agreement-days/" + option + "/handling", done("TAKEN"));

    assertThat(lastDay(agreement, with)).isEqualTo(last.plusYears(2).toString());
    assertThat(lastDay(agreement, earlier)).isEqualTo(end.minusMonths(2).toString());
    assertThat(lastDay(agreement, open)).isNull();
    assertThat(told(agreement.getString("id"), "PARTY_PROLONGED")).isEqualTo(1);
  }

  /** One more unit of the agreement, until a day of its own; answers its id. */
  private String joined(JsonObject agreement, LocalDate until) {
    String unit = judgedUnit.newUnit(RelationType.CONTRACT).unitId().toString();
    JsonObjectBuilder joining =
        Json.createObjectBuilder()
            .add("type", "UNIT")
            .add("partyId", unit)
            .add("validFrom", agreement.getString("validFrom"));
    if (until != null) {
      joining.add("validTo", until.toString());
    }
    Answer answer =
        officer().post("agreements/" + agreement.getString("id") + "/parties", joining.build());
    assertThat(answer.status()).as(answer.body().toString()).isLessThan(300);
    return unit;
  }

  private static String lastDay(JsonObject agreement, String unit) {
    return officer()
        .get("agreements/" + agreement.getString("id"))
        .json()
        .getJsonArray("parties")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(party -> party.getString("partyId").equals(unit))
        .findFirst()
        .map(party -> party.getString("validTo", null))
        .orElse(null);
  }

  @Test
  void the_calendar_should_hold_the_days_that_wait_and_no_others() {
    LocalDate last = asking.today().plusDays(150);
    JsonObject agreement = agreed(terms(last, last));
    String option = day(agreement, "OPTION").getString("id");
    String notice = day(agreement, "NOTICE").getString("id");
    officer().post("agreement-days/" + notice + "/handling", done("GIVEN"));

    String file = officer().file("agreement-days/calendar", "text/calendar");

    assertThat(file).startsWith("BEGIN:VCALENDAR").contains("UID:" + option + "@valvomo");
    assertThat(file).doesNotContain(notice);
  }

  @Test
  void an_option_that_is_not_taken_should_leave_the_end_as_it_is() {
    LocalDate last = asking.today().plusDays(200);
    JsonObject agreement = agreed(terms(last, last).add("validTo", last.plusYears(1).toString()));

    officer()
        .post(
            "agreement-days/" + day(agreement, "OPTION").getString("id") + "/handling",
            done("NOT_TAKEN"));

    JsonObject left = officer().get("agreements/" + agreement.getString("id")).json();
    assertThat(left.getString("validTo")).isEqualTo(last.plusYears(1).toString());
    assertThat(left.getJsonArray("versions")).hasSize(1);
  }

  @Test
  void an_amendment_should_move_what_is_waited_for() {
    LocalDate last = asking.today().plusDays(200);
    JsonObject agreement = agreed(terms(last, last));
    String path = "agreements/" + agreement.getString("id");
    String option = day(agreement, "OPTION").getString("id");
    String notice = day(agreement, "NOTICE").getString("id");
    JsonObject amendment =
        Json.createObjectBuilder()
            .add("effectiveFrom", asking.today().toString())
            .add("reason", "Optio siirtyi")
            .add("terms", terms(last.plusDays(10), last))
            .build();

    Answer amended =
        officer().postTagged(path + "/amendments", officer().get(path).etag(), amendment);

    assertThat(amended.status()).as(amended.body().toString()).isBetween(200, 201);
    assertThat(state(option)).isEqualTo("MOOT");
    assertThat(state(notice)).as("still the same").isEqualTo("WAITING");
    assertThat(day(agreement, "OPTION").getString("dueOn")).isEqualTo(last.plusDays(10).toString());
    assertThat(told(option, "AGREEMENT_DAY_LAPSED")).isEqualTo(1);
  }

  @Test
  void what_was_handled_should_not_be_waited_for_again_after_an_amendment() {
    LocalDate last = asking.today().plusDays(200);
    JsonObject agreement = agreed(terms(last, last));
    String path = "agreements/" + agreement.getString("id");
    String notice = day(agreement, "NOTICE").getString("id");
    officer().post("agreement-days/" + notice + "/handling", done("GIVEN"));
    JsonObject amendment =
        Json.createObjectBuilder()
            .add("effectiveFrom", asking.today().toString())
            .add("reason", "Hinta muuttui")
            .add("terms", terms(last, last))
            .build();

    officer().postTagged(path + "/amendments", officer().get(path).etag(), amendment);

    assertThat(rows(agreement)).hasSize(2);
    assertThat(state(notice)).isEqualTo("HANDLED");
  }

  @Test
  void an_agreement_from_before_days_were_waited_for_should_be_followed_from_the_next_opening() {
    LocalDate last = asking.today().plusDays(200);
    JsonObject like = agreed(terms(last, last));
    LocalDate past = asking.today().minusDays(1);
    JsonObject old = agreed(terms(past, past));
    JsonObject over = agreed(terms(past, past));
    persons.execute(
        "update agreement_version set terms = (select v.terms from agreement_version v"
            + " where v.agreement_id = '"
            + like.getString("id")
            + "') where agreement_id = '"
            + old.getString("id")
            + "'");

    followOldAgreements.followAll();
    followOldAgreements.followAll();

    assertThat(rows(old)).as("once, however often the house opens").hasSize(2);
    assertThat(rows(like)).hasSize(2);
    assertThat(rows(over)).isEmpty();
    String option = day(old, "OPTION").getString("id");
    days.during(
        () -> {
          days.goTo(last.minusDays(59));
          assertThat(queue(option)).containsExactly("handle-agreement-day");
        });
  }

  @Test
  void days_of_the_past_should_be_waited_for_by_nobody() {
    LocalDate past = asking.today().minusDays(1);
    JsonObject agreement = agreed(terms(past, past));
    assertThat(rows(agreement)).isEmpty();
  }

  private JsonObject agreed(JsonObjectBuilder terms) {
    JsonObject agreement =
        OneAgreement.agreement(judgedUnit.newUnit(RelationType.CONTRACT), "2200-01-01")
            .add("terms", terms)
            .build();
    return OneAgreement.made(officer().post("agreements", agreement));
  }

  private static JsonObjectBuilder terms(LocalDate decideBy, LocalDate notice) {
    JsonArrayBuilder options =
        Json.createArrayBuilder()
            .add(
                Json.createObjectBuilder()
                    .add("name", "Optiovuosi")
                    .add("from", decideBy.plusYears(1).toString())
                    .add("to", decideBy.plusYears(2).toString())
                    .add("decideBy", decideBy.toString()));
    JsonArrayBuilder notices =
        Json.createArrayBuilder()
            .add(
                Json.createObjectBuilder()
                    .add("what", "Hintojen tarkistus")
                    .add("on", notice.toString()));
    return Json.createObjectBuilder()
        .add("validFrom", LocalDate.now(Deadline.ZONE).minusYears(1).toString())
        .add("options", options)
        .add("notices", notices);
  }

  private static JsonObject day(JsonObject agreement, String kind) {
    return rows(agreement).stream()
        .filter(row -> row.getString("kind").equals(kind))
        .filter(row -> !row.getString("state").equals("MOOT"))
        .findFirst()
        .orElseThrow();
  }

  private static List<JsonObject> rows(JsonObject agreement) {
    return officer()
        .get("agreement-days?agreement=" + agreement.getString("id"))
        .items()
        .getValuesAs(JsonObject.class);
  }

  private static String state(String id) {
    return officer().get("agreement-days/" + id).json().getString("state");
  }

  private static JsonObject done(String outcome) {
    return Json.createObjectBuilder().add("outcome", outcome).add("note", "Johto päätti").build();
  }

  private static List<String> queue(String id) {
    return officer()
        .get("work-items?process=" + PROCESS + "&limit=500")
        .items()
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(item -> item.getString("subjectId").equals(id))
        .map(item -> item.getString("step"))
        .toList();
  }

  private long told(String id, String kind) {
    return world.rows("audit_event where subject_id = '" + id + "' and kind = '" + kind + "'");
  }
}
