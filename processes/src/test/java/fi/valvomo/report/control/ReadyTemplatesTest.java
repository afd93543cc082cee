package fi.valvomo.report.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.report.entity.CommentWhen;
import fi.valvomo.report.entity.TemplateField;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ReadyTemplatesTest {

  private final List<ReadyTemplate> all = new ReadyTemplates().all();

  private ReadyTemplate template(String code) {
    return all.stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
  }

  private List<String> indicators(String code) {
    return template(code)
        .content()
        .fields()
        .map(TemplateField::indicatorCode)
        .filter(Objects::nonNull)
        .toList();
  }

  @Test
  void five_should_come_with_the_house_and_be_whole_in_three_languages() {
    // reading them throws where a language is missing or a rule points nowhere
    assertThat(all)
        .extracting(ReadyTemplate::code)
        .containsExactly(
            "UNIT_SELF_MONITORING",
            "STAFFING",
            "MEDICATION_SAFETY",
            "PROGRAMME_ACCOUNT",
            "UNIT_PLAN");
  }

  @Test
  void a_staffing_ratio_below_the_figure_of_the_day_should_have_to_be_explained() {
    for (String code : List.of("UNIT_SELF_MONITORING", "STAFFING")) {
      TemplateField ratio = template(code).content().field("staffing_ratio").orElseThrow();

      assertThat(ratio.commentWhen().belowBound()).isEqualTo(CommentWhen.STAFFING_MINIMUM);
      assertThat(ratio.commentWhen().below()).isNull();
    }
  }

  @Test
  void what_they_measure_should_feed_the_indicators() {
    assertThat(indicators("UNIT_SELF_MONITORING"))
        .contains(
            "STAFFING_RATIO",
            "INCIDENTS",
            "COMPLAINTS",
            "CLIENT_SATISFACTION",
            "RAI_UP_TO_DATE",
            "MEDICATION_DEVIATIONS");
    assertThat(indicators("PROGRAMME_ACCOUNT")).contains("ACCOUNTS_IN_TIME");
  }

  @Test
  void no_incident_at_all_should_have_to_be_explained_too() {
    TemplateField incidents =
        template("UNIT_SELF_MONITORING").content().field("incidents").orElseThrow();

    assertThat(incidents.commentWhen().below()).isEqualByComparingTo("1");
  }
}
