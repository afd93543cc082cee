package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.it.Caller.Answer;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.report.entity.Period;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.bind.JsonbBuilder;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rounds and reports over HTTP, as browsers and producers' systems use them. */
@ExtendWith(ArquillianExtension.class)
class ReportRestIT {

  private static final RelationType TYPE = RelationType.CONTRACT;
  private static final String SELF_MONITORING = "UNIT_SELF_MONITORING";

  @Inject private World world;
  @Inject private Asking asking;
  @Inject private Days days;

  private Caller officer;
  private Caller provider;

  @BeforeEach
  void world() {
    world.open();
    officer = Caller.of("officer");
    provider = Caller.of("provider-contract");
  }

  @Test
  void a_round_should_be_previewed_opened_and_followed() {
    JsonObject order = order(Asking.someTime());
    Answer preview = officer.post("report-rounds/preview", order);
    assertThat(preview.json().getInt("asked")).isEqualTo(1);
    assertThat(preview.json().getJsonObject("deadline").getString("explanation")).isNotBlank();
    String[] id = new String[1];
    days.during(
        () -> {
          Answer opened = officer.post("report-rounds", order);
          assertThat(opened.status()).isEqualTo(201);
          id[0] = opened.json().getString("id");
          assertThat(progress(id[0], officer).getInt("started")).isZero();
          assertThat(provider.get("report-rounds/" + id[0]).status()).isEqualTo(404);
          days.now();
        });
    assertThat(progress(id[0], officer).getInt("started")).isEqualTo(1);
    assertThat(progress(id[0], provider).getInt("open")).isEqualTo(1);
    JsonObject name = progress(id[0], provider).getJsonObject("name");
    JsonObject title = progress(id[0], provider).getJsonObject("title");
    assertThat(name.getString("fi")).isEqualTo("Lääkehoidon kierros");
    assertThat(name.getString("sv"))
        .as("no name of its own in Swedish")
        .startsWith(title.getString("sv") + " ")
        .endsWith(progress(id[0], provider).getString("periodTo").substring(0, 4));
    assertThat(name.getString("en")).startsWith(title.getString("en") + " ");
    assertThat(Caller.of("provider-voucher").get("report-rounds/" + id[0]).status()).isEqualTo(404);
    Answer again = officer.post("report-rounds", order);
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.json().getString("code")).isEqualTo("NO_UNITS");
  }

  @Test
  void a_recurring_round_whose_period_is_longer_than_its_cycle_should_be_refused() {
    JsonObject once = order(Asking.someTime());
    JsonObject overlapping = Json.createObjectBuilder(once).add("everyMonths", 3).build();
    JsonObject fitting = Json.createObjectBuilder(once).add("everyMonths", 4).build();

    for (String path : List.of("report-rounds", "report-rounds/preview")) {
      Answer refused = officer.post(path, overlapping);
      assertThat(refused.status()).as(path).isEqualTo(400);
      assertThat(refused.firstError()).isEqualTo("periodTo cycle");
    }
    assertThat(officer.post("report-rounds/preview", fitting).status()).isEqualTo(200);
  }

  @Test
  void a_draft_should_be_saved_against_the_version_that_was_seen() {
    UUID id = asking.report(TYPE);
    JsonObject draft = draft(provider.get("reports/" + id).json());
    Answer seen = provider.get("reports/" + id + "/answers");

    Answer saved = provider.put("reports/" + id + "/answers", seen.etag(), draft);

    assertThat(saved.status()).isEqualTo(200);
    assertThat(provider.put("reports/" + id + "/answers", seen.etag(), draft).status())
        .isEqualTo(412);
    assertThat(provider.put("reports/" + id + "/answers", saved.etag(), draft).status())
        .isEqualTo(200);
    assertThat(provider.put("reports/" + id + "/answers", null, draft).status()).isEqualTo(428);
  }

  @Test
  void what_is_missing_should_be_told_before_sending_and_the_receipt_after() {
    UUID id = asking.report(TYPE);
    Answer check = provider.post("reports/" + id + "/check", answers(Map.of()));
    assertThat(check.json().getJsonArray("problems")).isNotEmpty();
    Answer refused = provider.post("reports/" + id + "/submission", answers(Map.of()));
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.firstError()).startsWith("answers.");

    Answer sent = provider.post("reports/" + id + "/submission", answers(asking.answers(id)));

    assertThat(sent.status()).isEqualTo(200);
    JsonObject receipt = sent.json().getJsonArray("submissions").getJsonObject(0);
    assertThat(receipt.getString("receipt")).isNotBlank();
    assertThat(receipt.getJsonArray("signals")).as("for officers only").isEmpty();
    Answer document = provider.get("documents/" + receipt.getString("receiptDocumentId"));
    assertThat(document.status()).isEqualTo(200);
  }

  @Test
  void a_report_should_be_returned_by_field_corrected_and_accepted() {
    UUID id = asking.report(TYPE);
    asking.submit(id);
    String field = asking.answers(id).keySet().iterator().next();
    JsonObject comments =
        Json.createObjectBuilder()
            .add("reason", "Täydennä")
            .add("comments", Json.createObjectBuilder().add(field, "Tarkista"))
            .build();
    Answer returned = officer.post("reports/" + id + "/return", comments);
    assertThat(returned.json().getString("state")).isEqualTo("RETURNED");
    JsonObject seen = provider.get("reports/" + id).json();
    assertThat(
            seen.getJsonArray("submissions")
                .getJsonObject(0)
                .getJsonObject("assessment")
                .getJsonObject("comments")
                .getString(field))
        .isEqualTo("Tarkista");
    asking.submit(id);
    assertThat(officer.post("reports/" + id + "/acceptance", JsonValue.EMPTY_JSON_OBJECT).status())
        .isEqualTo(200);
    assertThat(officer.post("reports/" + id + "/acceptance", JsonValue.EMPTY_JSON_OBJECT).status())
        .isEqualTo(409);
  }

  @Test
  void the_next_report_should_begin_with_what_the_last_one_said() {
    UUID first = asking.reportOn(SELF_MONITORING, TYPE);
    asking.submit(first);
    asking.accept(first);

    UUID next = asking.reportOn(SELF_MONITORING, TYPE);

    JsonObject page = provider.get("reports/" + next).json();
    assertThat(page.getJsonObject("previous")).isNotEmpty();
    assertThat(page.getJsonObject("answers")).isNotEmpty();
    page.getJsonObject("answers")
        .forEach(
            (field, answer) ->
                assertThat(answer).isEqualTo(page.getJsonObject("previous").get(field)));
  }

  @Test
  void what_was_sent_after_the_next_round_was_opened_should_be_the_beginning_of_it_too() {
    UUID first = asking.reportOn(SELF_MONITORING, TYPE);
    UUID next = asking.reportOn(SELF_MONITORING, TYPE);
    Map<String, Object> answers = asking.answers(first);
    answers.put(
        "subcontractors",
        List.of(Map.of("name", "Myöhään kerrottu", "service", "Siivous", "checked", true)));
    assertThat(provider.post("reports/" + first + "/submission", answers(answers)).status())
        .isEqualTo(200);

    JsonObject page = provider.get("reports/" + next).json();

    assertThat(page.getJsonObject("answers").toString()).contains("Myöhään kerrottu");
    assertThat(page.getJsonObject("previous").toString()).contains("Myöhään kerrottu");
    JsonObject own = answers(Map.of("uses_subcontractors", true));
    assertThat(provider.put("reports/" + next + "/answers", "\"0\"", own).status()).isEqualTo(200);
    assertThat(asking.read(next).previousId()).isEqualTo(first);
  }

  @Test
  void a_finding_should_be_made_of_a_report_that_never_came() {
    UUID id = asking.report(TYPE);
    JsonObject wanted =
        Json.createObjectBuilder().add("severity", "SIGNIFICANT").add("scope", "ISOLATED").build();
    String proposal = "reports/" + id + "/finding-proposal";
    assertThat(officer.get(proposal).status()).as("it is not late").isEqualTo(409);
    days.during(
        () -> {
          days.goPast(asking.read(id).deadline().dueOn());
          assertThat(officer.get("reports/" + id).json().getJsonArray("allowedActs").toString())
              .contains("missing-finding");
          assertThat(officer.get(proposal).json().getString("title"))
              .startsWith("Omavalvontaraportti puuttuu ajalta");

          Answer made = officer.post("reports/" + id + "/findings", wanted);

          assertThat(made.status()).isEqualTo(201);
          String finding = "findings/" + made.json().getString("id");
          assertThat(officer.get(finding).json().getString("description"))
              .contains("Määräpäivä oli");
        });
  }

  private JsonObject order(Period period) {
    return Json.createObjectBuilder()
        .add("name", Json.createObjectBuilder().add("fi", "Lääkehoidon kierros").add("sv", " "))
        .add("templateId", asking.template().toString())
        .add("periodFrom", period.from().toString())
        .add("periodTo", period.to().toString())
        .add("days", 21)
        .add("unitIds", Json.createArrayBuilder().add(world.relation(TYPE).unitId().toString()))
        .build();
  }

  private static JsonObject progress(String id, Caller caller) {
    return caller.get("report-rounds/" + id).json().getJsonObject("progress");
  }

  static JsonObject answers(Map<String, Object> answers) {
    String json = JsonbBuilder.create().toJson(answers);
    try (var reader = Json.createReader(new StringReader(json))) {
      return Json.createObjectBuilder().add("answers", reader.readObject()).build();
    }
  }

  /** The first field of the template, half filled in. */
  private static JsonObject draft(JsonObject page) {
    String field =
        page.getJsonObject("content")
            .getJsonArray("sections")
            .getJsonObject(0)
            .getJsonArray("fields")
            .getJsonObject(0)
            .getString("id");
    JsonObjectBuilder answers = Json.createObjectBuilder().add(field, "9");
    return Json.createObjectBuilder().add("answers", answers).build();
  }
}
