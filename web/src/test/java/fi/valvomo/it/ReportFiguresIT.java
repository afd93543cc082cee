package fi.valvomo.it;

import static fi.valvomo.it.InspectionForms.ok;
import static fi.valvomo.it.MissedTarget.month;
import static fi.valvomo.it.MissedTarget.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.it.Caller.Answer;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.report.control.SubmitReport;
import fi.valvomo.report.entity.Period;
import fi.valvomo.report.entity.ReportState;
import fi.valvomo.report.entity.RoundOrder;
import fi.valvomo.report.entity.RoundScope;
import fi.valvomo.report.entity.SubmissionWay;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The numbers of an accepted report are measurements of the indicators that its fields name. */
@ExtendWith(ArquillianExtension.class)
class ReportFiguresIT {

  @Inject private World world;
  @Inject private Asking asking;
  @Inject private Days days;
  @Inject private SubmitReport submitReport;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void a_number_should_be_measured_when_the_report_is_accepted_and_of_its_own_period_only() {
    JsonObject monthly =
        OneAgreement.made(officer().post("indicators", OneAgreement.indicator("MONTH")));
    JsonObject quarterly =
        OneAgreement.made(officer().post("indicators", OneAgreement.indicator("QUARTER")));
    SteeringRelation relation = world.relation(RelationType.OWN);
    UUID report = asked(template(monthly.getString("code"), quarterly.getString("code")), relation);
    Map<String, Object> answers =
        Map.of("monthly", new BigDecimal("0.5"), "quarterly", new BigDecimal("70"));

    Viewer provider = world.provider(RelationType.OWN);
    Set<String> right = Set.of("monthly");
    submitReport.submit(report, answers, right, SubmissionWay.PORTAL, provider);
    assertThat(told(monthly, relation)).as("nobody has accepted it").isEmpty();

    asking.accept(report);

    assertThat(told(monthly, relation))
        .singleElement()
        .satisfies(
            figure -> {
              assertThat(figure.getJsonNumber("value").bigDecimalValue())
                  .as("per cent, as the field says")
                  .isEqualByComparingTo("0.5");
              assertThat(figure.getString("periodFrom")).isEqualTo(month(1).toString());
              assertThat(figure.getString("source")).isEqualTo("REPORT");
              assertThat(figure.getString("confirmedBy")).isEqualTo(world.officer().displayName());
            });
    assertThat(told(quarterly, relation)).as("a month is no quarter").isEmpty();
  }

  @Test
  void a_number_that_no_indicator_can_take_should_be_refused_at_its_field_before_it_is_sent() {
    JsonObject share =
        OneAgreement.made(officer().post("indicators", OneAgreement.indicator("MONTH")));
    JsonObject other =
        OneAgreement.made(officer().post("indicators", OneAgreement.indicator("QUARTER")));
    SteeringRelation relation = world.relation(RelationType.OWN);
    UUID report = asked(template(share.getString("code"), other.getString("code"), 200), relation);
    JsonObject impossible = sending(120);
    Caller provider = Caller.of("provider-own");

    JsonObject problem =
        ok(provider.post("reports/" + report + "/check", impossible))
            .json()
            .getJsonArray("problems")
            .getJsonObject(0);
    assertThat(problem.getString("field")).isEqualTo("answers.monthly");
    assertThat(problem.getString("message")).isEqualTo("Arvon on oltava 0–100.");
    Answer sent = provider.post("reports/" + report + "/submission", impossible);
    assertThat(sent.status()).isEqualTo(400);
    assertThat(sent.firstError()).isEqualTo("answers.monthly between");
    assertThat(asking.read(report).sendings()).isZero();

    ok(provider.post("reports/" + report + "/submission", sending(99)));
    asking.accept(report);
    assertThat(told(share, relation)).hasSize(1);
  }

  @Test
  void a_share_of_at_most_one_per_cent_should_be_asked_about_before_it_is_taken() {
    JsonObject share =
        OneAgreement.made(officer().post("indicators", OneAgreement.indicator("MONTH")));
    JsonObject other =
        OneAgreement.made(officer().post("indicators", OneAgreement.indicator("QUARTER")));
    SteeringRelation relation = world.relation(RelationType.OWN);
    UUID report = asked(template(share.getString("code"), other.getString("code")), relation);
    JsonObjectBuilder answers =
        Json.createObjectBuilder().add("monthly", new BigDecimal("0.9")).add("quarterly", 1);
    JsonObject meant = Json.createObjectBuilder().add("answers", answers).build();
    Caller provider = Caller.of("provider-own");

    Answer asked = provider.post("reports/" + report + "/submission", meant);
    assertThat(asked.status()).isEqualTo(400);
    assertThat(asked.firstError())
        .as("the other is of no period of its indicator")
        .isEqualTo("answers.monthly percentTiny");
    assertThat(asked.json().getJsonArray("errors")).hasSize(1);
    assertThat(asked.json().toString()).contains("0,9 %", "90 %");

    JsonObject confirmed =
        Json.createObjectBuilder(meant)
            .add("confirmed", Json.createArrayBuilder().add("monthly"))
            .build();
    ok(provider.post("reports/" + report + "/submission", confirmed));
    asking.accept(report);
    assertThat(told(share, relation)).hasSize(1);
  }

  @Test
  void a_number_that_an_indicator_takes_no_more_should_say_so_at_acceptance_and_lose_nothing() {
    JsonObject count =
        Json.createObjectBuilder(OneAgreement.indicator("MONTH"))
            .add("kind", "COUNT")
            .add("unit", "kpl")
            .build();
    JsonObject made = OneAgreement.made(officer().post("indicators", count));
    SteeringRelation relation = world.relation(RelationType.OWN);
    UUID report =
        asked(template(made.getString("code"), made.getString("code") + "X", 200), relation);
    Caller provider = Caller.of("provider-own");
    ok(provider.post("reports/" + report + "/submission", sending(120)));
    String path = "indicators/" + made.getString("id");
    ok(
        officer()
            .put(
                path,
                officer().get(path).etag(),
                Json.createObjectBuilder(count).add("kind", "SHARE").build()));

    Answer refused =
        officer().post("reports/" + report + "/acceptance", JsonObject.EMPTY_JSON_OBJECT);

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.json().toString()).contains("Kuinka suuri osuus?", "120", "0–100");
    assertThat(asking.read(report).state()).isEqualTo(ReportState.SUBMITTED);
    assertThat(told(made, relation)).isEmpty();
    asking.sendBack(report);
    ok(provider.post("reports/" + report + "/submission", sending(90)));
    asking.accept(report);
    assertThat(told(made, relation)).hasSize(1);
  }

  private static JsonObject sending(int monthly) {
    return Json.createObjectBuilder()
        .add("answers", Json.createObjectBuilder().add("monthly", monthly).add("quarterly", 70))
        .build();
  }

  private UUID asked(UUID template, SteeringRelation relation) {
    LocalDate from = month(1);
    Period period = new Period(from, from.plusMonths(1).minusDays(1));
    RoundScope scope = new RoundScope(null, null, null, List.of(relation.unitId()));
    UUID[] round = new UUID[1];
    days.during(
        () -> {
          round[0] = asking.open(new RoundOrder(template, period, scope, 21, null));
          days.now();
        });
    return asking.reportOf(round[0]);
  }

  private static List<JsonObject> told(JsonObject indicator, SteeringRelation relation) {
    String query =
        "measurements?indicator=%s&subjectType=UNIT&subject=%s"
            .formatted(indicator.getString("id"), relation.unitId());
    return ok(officer().get(query)).body().asJsonArray().getValuesAs(JsonObject.class);
  }

  private UUID template(String monthly, String quarterly) {
    return template(monthly, quarterly, 100);
  }

  private UUID template(String monthly, String quarterly, int most) {
    return FigureForm.inForce(
        asking.today(), field("monthly", monthly, most), field("quarterly", quarterly, most));
  }

  private static JsonObjectBuilder field(String id, String indicator, int most) {
    return FigureForm.field(id, "NUMBER", indicator)
        .add("label", FigureForm.words("Kuinka suuri osuus?"))
        .add("unit", "%")
        .add("min", 0)
        .add("max", most);
  }
}
