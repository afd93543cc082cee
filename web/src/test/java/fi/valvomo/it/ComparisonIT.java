package fi.valvomo.it;

import static fi.valvomo.it.OneAgreement.indicator;
import static fi.valvomo.it.OneAgreement.made;
import static fi.valvomo.it.OneAgreement.measurement;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.insight.entity.YearFigures;
import fi.valvomo.it.Caller.Answer;
import fi.valvomo.producer.entity.RelationType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Own and purchased production beside each other, in the same service and year. */
@ExtendWith(ArquillianExtension.class)
class ComparisonIT {

  private static final String YEAR = "insight/comparison?service=DAY_ACTIVITY&year=2026";

  @Inject private World world;
  @Inject private JudgedUnit judgedUnit;
  @Inject private Persons persons;
  @Inject private YearFigures years;
  @Inject private InTransaction inTransaction;

  private Caller officer;
  private UUID own;
  private UUID contract;
  private UUID other;

  @BeforeEach
  void world() {
    world.open();
    officer = Caller.of("officer");
    own = judgedUnit.newUnit(RelationType.OWN).unitId();
    contract = judgedUnit.newUnit(RelationType.CONTRACT).unitId();
    other = judgedUnit.newUnit(RelationType.CONTRACT).unitId();
  }

  @Test
  void each_relation_should_be_weighed_by_its_clients_with_n_and_coverage() {
    String indicator = classed("QUALITY", "2026-01-01");
    tell(indicator, own, "2026-01-01", 8, 10);
    tell(indicator, own, "2026-02-01", 9, 10);
    tell(indicator, contract, "2026-01-01", 5, 10);
    tell(indicator, other, "2026-01-01", 20, 40);

    JsonObject mine = figure(YEAR, indicator, "OWN");
    JsonObject bought = figure(YEAR, indicator, "CONTRACT");

    assertThat(mine.getJsonNumber("value").doubleValue()).isEqualTo(85);
    assertThat(bought.getJsonNumber("value").doubleValue()).isEqualTo(50);
    assertThat(bought.getJsonNumber("n").intValue()).isEqualTo(50);
    assertThat(bought.getString("summing")).isEqualTo("POOLED");
    assertThat(bought.getInt("units")).isEqualTo(2);
    assertThat(bought.getInt("told")).isEqualTo(2);
    assertThat(bought.getInt("expected")).isGreaterThan(2);
    assertThat(bought.getBoolean("smallN")).as("two units").isTrue();
    assertThat(figure(YEAR, indicator, "VOUCHER").getString("summing")).isEqualTo("NONE");
  }

  @Test
  void a_correction_and_a_withdrawal_should_be_in_the_sums_at_once() {
    String indicator = classed("STAFFING", "2026-01-01");
    String first = tell(indicator, own, "2026-01-01", 8, 10);
    tell(indicator, own, "2026-02-01", 9, 10);
    JsonObject corrected =
        Json.createObjectBuilder()
            .add("figure", Json.createObjectBuilder().add("numerator", 1).add("denominator", 10))
            .add("reason", "Laskettu väärin")
            .build();
    assertThat(act(first, "correction", corrected).status()).isEqualTo(201);
    assertThat(value(indicator, "OWN")).isEqualTo(50);
    String second = newest(indicator, "2026-02-01");
    JsonObject why = Json.createObjectBuilder().add("reason", "Väärä yksikkö").build();
    assertThat(act(second, "withdrawal", why).status() / 100).isEqualTo(2);
    assertThat(value(indicator, "OWN")).isEqualTo(10);

    String told = sums();
    inTransaction.run(years::tellAll);
    assertThat(sums()).as("bit by bit as from the beginning").isEqualTo(told);
  }

  @Test
  void the_class_of_a_year_should_be_the_one_of_its_last_day() {
    String indicator = classed("UNIT_COST", "2024-01-01");
    assertThat(classify(indicator, "NOT_COMPARED", "2026-01-01").status()).isEqualTo(200);
    assertThat(codes("insight/comparison?service=DENTAL&year=2025")).contains(code(indicator));
    assertThat(codes("insight/comparison?service=DENTAL&year=2026"))
        .doesNotContain(code(indicator));
    assertThat(classify(indicator, "AVAILABILITY", "2026-01-01").status()).isEqualTo(200);
    assertThat(officer.get("indicators/" + indicator + "/perspectives").body().asJsonArray())
        .extracting(each -> each.asJsonObject().getString("perspective"))
        .containsExactly("AVAILABILITY", "UNIT_COST");
    assertThat(classify(indicator, "QUALITY", "1999-01-01").firstError())
        .isEqualTo("validFrom beforeIndicator");
    assertThat(officer.post("indicators/" + indicator + "/perspectives", none()).firstError())
        .isEqualTo("perspective required");
  }

  @Test
  void who_is_served_should_be_told_where_it_differs() {
    String indicator = classed("CLIENT_MIX", "2026-01-01");
    tell(indicator, own, "2026-01-01", 60, 100);
    tell(indicator, contract, "2026-01-01", 30, 100);
    assertThat(officer.get(YEAR).json().getJsonArray("warnings").getValuesAs(JsonObject.class))
        .anySatisfy(
            warning -> {
              assertThat(warning.getString("reason")).isEqualTo("CLIENT_MIX");
              assertThat(warning.getJsonObject("indicator").getString("id")).isEqualTo(indicator);
            });
  }

  @Test
  void what_is_small_should_be_left_out_of_what_is_published_in_every_form() {
    String indicator = classed("CUSTOMER_EXPERIENCE", "2026-01-01");
    tell(indicator, contract, "2026-01-01", 37, 41);
    String published = "&published=true";

    JsonObject hidden = figure(YEAR + published, indicator, "CONTRACT");
    assertThat(hidden.getBoolean("hidden")).isTrue();
    assertThat(hidden.isNull("value")).isTrue();
    assertThat(hidden.isNull("n")).isTrue();

    String file = YEAR.replace("comparison?", "comparison/file?");
    assertThat(line(officer.csv(file), indicator)).contains(";90,243902;POOLED;41;1;");
    assertThat(line(officer.csv(file + published), indicator)).contains(";;POOLED;;1;0;1;");
    assertThat(officer.get(YEAR.replace("comparison?", "comparison/document?")).status())
        .isEqualTo(200);
  }

  @Test
  void a_service_and_a_year_that_has_begun_should_be_asked_for() {
    assertThat(officer.get("insight/comparison").firstError()).isEqualTo("service required");
    assertThat(officer.get("insight/comparison/file").firstError()).isEqualTo("service required");
    for (String year : List.of("1999", "9998", "abcd", "-1")) {
      Answer answer = officer.get("insight/comparison?service=DENTAL&year=" + year);
      assertThat(answer.status()).as(year).isEqualTo(400);
      assertThat(answer.firstError()).startsWith("year ");
    }
    assertThat(officer.get("insight/comparison?service=SHOES").status()).isEqualTo(400);
  }

  private String classed(String perspective, String from) {
    String id = made(officer.post("indicators", indicator("MONTH"))).getString("id");
    assertThat(classify(id, perspective, from).status()).isEqualTo(200);
    return id;
  }

  private Answer classify(String indicator, String perspective, String from) {
    return officer.post(
        "indicators/" + indicator + "/perspectives",
        Json.createObjectBuilder().add("perspective", perspective).add("validFrom", from).build());
  }

  private static JsonObject none() {
    return Json.createObjectBuilder().build();
  }

  private String tell(String indicator, UUID unit, String month, int above, int below) {
    return made(officer.post("measurements", measurement(indicator, unit, month, above, below)))
        .getString("id");
  }

  private double value(String indicator, String relation) {
    return figure(YEAR, indicator, relation).getJsonNumber("value").doubleValue();
  }

  private JsonObject figure(String path, String indicator, String relation) {
    return lines(path)
        .filter(line -> line.getJsonObject("indicator").getString("id").equals(indicator))
        .flatMap(line -> line.getJsonArray("figures").getValuesAs(JsonObject.class).stream())
        .filter(figure -> figure.getString("relation").equals(relation))
        .findFirst()
        .orElseThrow();
  }

  private List<String> codes(String path) {
    return lines(path).map(line -> line.getJsonObject("indicator").getString("code")).toList();
  }

  private Stream<JsonObject> lines(String path) {
    return officer.get(path).json().getJsonArray("lines").getValuesAs(JsonObject.class).stream();
  }

  private String code(String indicator) {
    return officer.get("indicators/" + indicator).json().getString("code");
  }

  private Answer act(String measurement, String act, JsonObject body) {
    String path = "measurements/" + measurement;
    return officer.postTagged(path + "/" + act, officer.get(path).etag(), body);
  }

  private String line(String file, String indicator) {
    String code = code(indicator);
    return file.lines()
        .filter(line -> line.contains(code) && line.contains(";CONTRACT;"))
        .findFirst()
        .orElseThrow();
  }

  private String newest(String indicator, String month) {
    return (String)
        persons.ask(
            "select cast(id as text) from measurement where superseded_at is null and indicator_id"
                + " = '"
                + indicator
                + "' and period_from = '"
                + month
                + "'");
  }

  private String sums() {
    return (String)
        persons.ask(
            "select string_agg(cast(y as text), ' ' order by y.unit_id, y.year, y.indicator_id)"
                + " from unit_year_figure y");
  }
}
