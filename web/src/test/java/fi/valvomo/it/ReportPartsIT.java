package fi.valvomo.it;

import static fi.valvomo.it.FigureForm.field;
import static fi.valvomo.it.InspectionForms.ok;
import static fi.valvomo.it.MissedTarget.month;
import static fi.valvomo.it.OneAgreement.made;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.it.Caller.Answer;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.report.entity.Period;
import fi.valvomo.report.entity.RoundOrder;
import fi.valvomo.report.entity.RoundScope;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A report tells numerators and denominators, days, and yes or no, each to the indicator it feeds.
 */
@ExtendWith(ArquillianExtension.class)
class ReportPartsIT {

  @Inject private World world;
  @Inject private Asking asking;
  @Inject private Days days;
  @Inject private JudgedUnit judgedUnit;

  private Caller officer;
  private Caller provider;
  private SteeringRelation unit;

  @BeforeEach
  void world() {
    world.open();
    officer = Caller.of("officer");
    provider = Caller.of("provider-own");
    unit = judgedUnit.newUnit(RelationType.OWN);
  }

  @Test
  void a_share_asked_by_its_parts_should_be_summable_and_known_to_be_small() {
    JsonObject indicator = indicator("SHARE");
    String target = aimedAt(indicator);
    UUID report = asked(parts(indicator));

    JsonObject impossible = sending("met", 5, "all", 4);
    Answer refused = provider.post("reports/" + report + "/submission", impossible);
    assertThat(refused.firstError()).isEqualTo("answers.met numeratorAboveDenominator");

    ok(provider.post("reports/" + report + "/submission", sending("met", 3, "all", 4)));
    asking.accept(report);

    JsonObject told = told(indicator);
    assertThat(told.getInt("numerator")).isEqualTo(3);
    assertThat(told.getInt("denominator")).isEqualTo(4);
    assertThat(told.getInt("value")).isEqualTo(75);
    JsonObject standing = standing(target, "MONTH");
    assertThat(standing.getString("state")).isEqualTo("MISSED");
    assertThat(standing.getBoolean("smallN")).as("four are fewer than five").isTrue();
    assertThat(standing(target, "YEAR").getInt("denominator"))
        .as("the year is summed")
        .isEqualTo(4);
  }

  @Test
  void an_officer_should_see_before_acceptance_that_the_parts_miss_the_target() {
    JsonObject indicator = indicator("SHARE");
    aimedAt(indicator);
    UUID report = asked(parts(indicator));
    ok(provider.post("reports/" + report + "/submission", sending("met", 3, "all", 4)));

    assertThat(officer.get("reports/" + report).body().toString())
        .contains("75 ei täytä tavoitetta >= 90");
  }

  @Test
  void a_day_and_a_yes_should_be_measured_too() {
    JsonObject milestone = indicator("MILESTONE");
    JsonObject kept = indicator("YES_NO");
    UUID report =
        asked(
            field("done", "DATE", milestone.getString("code")),
            field("kept", "YES_NO", kept.getString("code")));
    String day = month(1).plusDays(9).toString();
    JsonObject answers =
        Json.createObjectBuilder()
            .add("answers", Json.createObjectBuilder().add("done", day).add("kept", true))
            .build();

    ok(provider.post("reports/" + report + "/submission", answers));
    asking.accept(report);

    assertThat(told(milestone).getString("doneOn")).isEqualTo(day);
    assertThat(told(kept).getInt("value")).isEqualTo(1);
  }

  @Test
  void a_form_should_not_ask_one_half_of_a_figure_and_should_say_which_indicators_are_unknown() {
    JsonObject half =
        FigureForm.draft(
            field("met", "NUMBER", "EI_OLE").add("indicatorPart", "NUMERATOR"),
            field("free", "NUMBER", indicator("SHARE").getString("code")));

    assertThat(wrongs(half, "problems"))
        .containsExactly("content.sections[0].fields[0].indicatorPart indicatorHalf");
    assertThat(wrongs(half, "warnings"))
        .containsExactly("content.sections[0].fields[0].indicatorCode indicatorUnknown");
  }

  private static List<String> wrongs(JsonObject template, String name) {
    return template.getJsonArray(name).getValuesAs(JsonObject.class).stream()
        .map(wrong -> wrong.getString("field") + " " + wrong.getString("code"))
        .toList();
  }

  private JsonObject indicator(String kind) {
    return made(
        officer.post(
            "indicators",
            Json.createObjectBuilder(OneAgreement.indicator("MONTH")).add("kind", kind).build()));
  }

  private static JsonObjectBuilder[] parts(JsonObject indicator) {
    String code = indicator.getString("code");
    return new JsonObjectBuilder[] {
      field("met", "NUMBER", code).add("indicatorPart", "NUMERATOR"),
      field("all", "NUMBER", code).add("indicatorPart", "DENOMINATOR")
    };
  }

  /** A target of nine in ten for the unit. */
  private String aimedAt(JsonObject indicator) {
    String begins = month(6).toString();
    String agreement =
        made(officer.post("agreements", OneAgreement.agreement(unit, begins).build()))
            .getString("id");
    JsonObject aim = OneAgreement.aim(begins).build();
    return made(officer.post(
            "targets", OneAgreement.target(indicator.getString("id"), agreement, aim)))
        .getString("id");
  }

  private UUID asked(JsonObjectBuilder... fields) {
    UUID template = FigureForm.inForce(asking.today(), fields);
    LocalDate from = month(1);
    Period period = new Period(from, from.plusMonths(1).minusDays(1));
    RoundScope scope = new RoundScope(null, null, null, List.of(unit.unitId()));
    UUID[] round = new UUID[1];
    days.during(
        () -> {
          round[0] = asking.open(new RoundOrder(template, period, scope, 21, null));
          days.now();
        });
    return asking.reportOf(round[0]);
  }

  private static JsonObject sending(String one, int first, String other, int second) {
    return Json.createObjectBuilder()
        .add("answers", Json.createObjectBuilder().add(one, first).add(other, second))
        .build();
  }

  private JsonObject told(JsonObject indicator) {
    String query =
        "measurements?indicator=%s&subjectType=UNIT&subject=%s"
            .formatted(indicator.getString("id"), unit.unitId());
    return officer.get(query).body().asJsonArray().getJsonObject(0);
  }

  private JsonObject standing(String target, String kind) {
    return officer
        .get("targets/" + target + "/standings?limit=500")
        .items()
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(row -> row.getString("periodKind").equals(kind))
        .filter(row -> row.containsKey("value") && !row.isNull("value"))
        .findFirst()
        .orElseThrow();
  }
}
