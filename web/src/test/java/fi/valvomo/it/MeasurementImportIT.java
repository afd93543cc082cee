package fi.valvomo.it;

import static fi.valvomo.it.OneAgreement.indicator;
import static fi.valvomo.it.OneAgreement.made;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.it.Caller.Answer;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class MeasurementImportIT {

  @Inject private World world;
  @Inject private JudgedUnit judgedUnit;

  private Caller officer;
  private SteeringRelation relation;

  @BeforeEach
  void world() {
    world.open();
    officer = Caller.of("officer");
    relation = judgedUnit.newUnit(RelationType.CONTRACT);
  }

  @Test
  void a_file_of_measurements_should_be_looked_at_written_and_written_once() {
    JsonObject defined = made(officer.post("indicators", indicator("MONTH")));
    String code = defined.getString("code");
    String soteri = judgedUnit.soteriNumber(relation);
    String head = "mittari;kohde;kausi;arvo;osoittaja;nimittaja;asteikko\n";
    String good =
        code + ";" + soteri + ";2024-01;;9;10;\n" + code + ";" + soteri + ";2024-02;0,85;;;0-1\n";
    assertThat(counts(upload(head + good, false))).containsExactly(2, 2, 0, 0);
    assertThat(counts(upload(head + good, true))).containsExactly(2, 2, 0, 0);
    assertThat(counts(upload(head + good, true))).containsExactly(2, 0, 0, 2);
    String other = good.replace("0,85", "0,95");
    assertThat(counts(upload(head + other, true))).containsExactly(2, 0, 1, 1);

    String bad =
        code
            + ";"
            + soteri
            + ";2024-01;0,9;;;\n"
            + code
            + ";ei-ole;2024-01;90;;;\n"
            + "EI;"
            + soteri
            + ";2024-01;90;;;\n"
            + code
            + ";"
            + soteri
            + ";2024;90;;;\n"
            + code
            + ";"
            + soteri
            + ";2024-03;1.234,5;;;\n"
            + code
            + ";"
            + soteri
            + ";2024-04;;11;10;\n";
    assertThat(upload(head + bad, true).json().getJsonArray("errors").getValuesAs(JsonObject.class))
        .extracting(
            error ->
                error.getInt("line")
                    + " "
                    + error.getString("column")
                    + " "
                    + error.getString("code"))
        .containsExactly(
            "2 arvo SCALE_UNCLEAR",
            "3 kohde UNKNOWN",
            "4 mittari UNKNOWN",
            "5 kausi PERIOD",
            "6 arvo NUMBER",
            "7 osoittaja NUMERATOR_ABOVE_DENOMINATOR");
  }

  @Test
  void a_figure_should_belong_to_a_period_that_has_begun_and_in_which_the_indicator_holds() {
    JsonObject month = indicator("MONTH");
    String code = made(officer.post("indicators", month)).getString("code");
    String soteri = judgedUnit.soteriNumber(relation);
    String start = code + ";" + soteri + ";";
    String file =
        "mittari;kohde;kausi;arvo;osoittaja;nimittaja\n"
            + start
            + "2019-12;;9;10\n"
            + start
            + "2020-01;;9;10\n"
            + start
            + "2199-01;;9;10\n";
    assertThat(upload(file, true).json().getJsonArray("errors").getValuesAs(JsonObject.class))
        .extracting(
            error ->
                error.getInt("line")
                    + " "
                    + error.getString("column")
                    + " "
                    + error.getString("code"))
        .containsExactly("2 kausi INDICATOR_NOT_IN_FORCE", "4 kausi PERIOD_IN_FUTURE");
  }

  private Answer upload(String text, boolean commit) {
    return officer.post(
        "measurements/import?commit=" + commit, "text/csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Integer> counts(Answer answer) {
    JsonObject report = answer.json();
    assertThat(report.getJsonArray("errors")).isEmpty();
    return List.of(
        report.getInt("rows"),
        report.getInt("recorded"),
        report.getInt("corrected"),
        report.getInt("unchanged"));
  }
}
