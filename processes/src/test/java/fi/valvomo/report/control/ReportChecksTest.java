package fi.valvomo.report.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.kernel.entity.LocalizedText;
import fi.valvomo.report.entity.CommentWhen;
import fi.valvomo.report.entity.FieldKind;
import fi.valvomo.report.entity.Signal;
import fi.valvomo.report.entity.SignalKind;
import fi.valvomo.report.entity.TemplateContent;
import fi.valvomo.report.entity.TemplateField;
import fi.valvomo.report.entity.TemplateSection;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReportChecksTest {

  private static final BigDecimal THIRTY = BigDecimal.valueOf(30);

  private final TemplateContent questions =
      new TemplateContent(
          List.of(
              new TemplateSection(
                  "one",
                  text(),
                  null,
                  List.of(
                      field("ratio", FieldKind.NUMBER, below("0.6"), null),
                      field("incidents", FieldKind.NUMBER, null, "INCIDENTS"),
                      field("defects", FieldKind.YES_NO, null, null),
                      field("shown", FieldKind.YES_NO, picked("false"), null)))));

  @Nested
  class Against_the_last_report {

    @Test
    void a_number_should_be_told_of_when_it_changed_more_than_the_threshold() {
      assertThat(kinds(Map.of("ratio", n("1.30")), Map.of("ratio", n("1")))).isEmpty();
      assertThat(kinds(Map.of("ratio", n("1.31")), Map.of("ratio", n("1"))))
          .containsExactly(SignalKind.CHANGED_MUCH);
      assertThat(kinds(Map.of("ratio", n("0.69")), Map.of("ratio", n("1"))))
          .containsExactly(SignalKind.CHANGED_MUCH);
    }

    @Test
    void from_nothing_to_anything_should_be_a_change() {
      assertThat(kinds(Map.of("incidents", n("1")), Map.of("incidents", n("0"))))
          .containsExactly(SignalKind.CHANGED_MUCH);
      assertThat(kinds(Map.of("incidents", n("0")), Map.of("incidents", n("0.0")))).isEmpty();
    }

    @Test
    void what_is_missing_should_not_be_taken_for_zero() {
      assertThat(kinds(Map.of(), Map.of("ratio", n("0.7"))))
          .containsExactly(SignalKind.NO_LONGER_ANSWERED);
    }

    @Test
    void a_report_that_copies_the_last_one_should_be_noticed() {
      Map<String, Object> same =
          Map.of("ratio", n("0.7"), "incidents", n("2"), "defects", false, "shown", true);
      assertThat(kinds(same, same)).containsExactly(SignalKind.NOTHING_CHANGED);
    }
  }

  @Nested
  class Against_the_templates_bounds {

    @Test
    void a_number_under_its_bound_should_be_shown_with_the_bound() {
      List<Signal> found = ReportChecks.of(questions, Map.of("ratio", n("0.55")), Map.of(), THIRTY);
      assertThat(found).containsExactly(Signal.of("ratio", SignalKind.OUT_OF_RANGE, "0.55", "0.6"));
    }

    @Test
    void a_forced_comment_should_be_read_by_a_person() {
      assertThat(kinds(Map.of("shown", false, "shown.comment", "Remontti"), Map.of()))
          .containsExactly(SignalKind.EXPLAINED);
      assertThat(kinds(Map.of("shown", true), Map.of())).isEmpty();
    }
  }

  @Nested
  class Against_what_the_house_knows {

    @Test
    void no_incidents_should_be_a_signal_beside_known_ones_only() {
      Map<String, Object> none = Map.of("incidents", n("0"));
      assertThat(ReportChecks.againstKnown(questions, none, 2, 0))
          .containsExactly(Signal.of("incidents", SignalKind.NO_INCIDENTS, 2));
      assertThat(ReportChecks.againstKnown(questions, none, 0, 0)).isEmpty();
      assertThat(ReportChecks.againstKnown(questions, Map.of(), 2, 0))
          .as("unanswered is not none")
          .isEmpty();
    }

    @Test
    void nothing_deficient_should_contradict_open_findings() {
      assertThat(ReportChecks.againstKnown(questions, Map.of("defects", false), 0, 3))
          .containsExactly(Signal.of("defects", SignalKind.OPEN_FINDINGS, 3));
      assertThat(ReportChecks.againstKnown(questions, Map.of("defects", true), 0, 3)).isEmpty();
    }
  }

  private List<SignalKind> kinds(Map<String, Object> answers, Map<String, Object> previous) {
    return ReportChecks.of(questions, answers, previous, THIRTY).stream()
        .map(Signal::kind)
        .toList();
  }

  private static BigDecimal n(String number) {
    return new BigDecimal(number);
  }

  private static CommentWhen below(String bound) {
    return new CommentWhen(List.of(), n(bound), null, null);
  }

  private static CommentWhen picked(String value) {
    return new CommentWhen(List.of(value), null, null, null);
  }

  private static TemplateField field(
      String id, FieldKind kind, CommentWhen comment, String indicator) {
    return new TemplateField(
        id, kind, text(), null, false, null, null, null, 2, null, null, null, comment, indicator,
        null, false);
  }

  private static LocalizedText text() {
    return new LocalizedText("fi", "sv", "en");
  }
}
