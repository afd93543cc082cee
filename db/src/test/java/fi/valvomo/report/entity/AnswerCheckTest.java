package fi.valvomo.report.entity;

import static fi.valvomo.report.entity.TemplateSamples.asking;
import static fi.valvomo.report.entity.TemplateSamples.choice;
import static fi.valvomo.report.entity.TemplateSamples.commentedWhen;
import static fi.valvomo.report.entity.TemplateSamples.field;
import static fi.valvomo.report.entity.TemplateSamples.number;
import static fi.valvomo.report.entity.TemplateSamples.required;
import static fi.valvomo.report.entity.TemplateSamples.shownWhen;
import static fi.valvomo.report.entity.TemplateSamples.table;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.kernel.entity.FieldError;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerCheckTest {

  private static final TemplateField RATIO = number("ratio", "0", "3", 2);

  private static List<String> errors(CheckedAnswers checked) {
    return checked.errors().stream().map(error -> error.field() + " " + error.code()).toList();
  }

  @Nested
  class A_number {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {"0,62|0.62", "0.62|0.62", " 1 |1", "+2,5|2.5"})
    void should_be_understood_as_people_write_it(String written, BigDecimal meant) {
      assertThat(AnswerCheck.complete(asking(RATIO), Map.of("ratio", written)).answers())
          .containsEntry("ratio", meant);
    }

    @Test
    void should_be_understood_with_spaces_between_thousands_and_a_real_minus_sign() {
      TemplateField any = number("n", null, null, 1);

      assertThat(AnswerCheck.draft(asking(any), Map.of("n", "\u22121\u00a0200,5")).answers())
          .containsEntry("n", new BigDecimal("-1200.5"));
    }

    @Test
    void should_not_be_ten_thousand_characters_long_even_in_a_draft() {
      CheckedAnswers checked =
          AnswerCheck.draft(asking(RATIO), Map.of("ratio", "9".repeat(10_000)));

      assertThat(checked.errors())
          .containsExactly(FieldError.of("answers.ratio", "tooLong", NumberText.LONGEST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e-999999999"})
    void should_not_be_longer_in_digits_than_in_characters(String json) {
      assertThat(errors(AnswerCheck.draft(asking(RATIO), Map.of("ratio", new BigDecimal(json)))))
          .containsExactly("answers.ratio number");
    }

    @ParameterizedTest
    @CsvSource({"x,number", "1e3,number", "3.01,range", "-1,range", "0.625,decimals"})
    void should_be_in_its_range_when_it_is_sent(String written, String code) {
      assertThat(errors(AnswerCheck.complete(asking(RATIO), Map.of("ratio", written))))
          .containsExactly("answers.ratio " + code);
      assertThat(errors(AnswerCheck.draft(asking(RATIO), Map.of("ratio", written)))).isEmpty();
    }

    @Test
    void should_name_the_one_bound_that_it_has() {
      TemplateContent content = asking(number("a", "1", null, 0), number("b", null, "5", 0));

      assertThat(errors(AnswerCheck.complete(content, Map.of("a", 0, "b", 6))))
          .containsExactly("answers.a least", "answers.b most");
    }

    @Test
    void should_be_whole_where_no_decimals_are_allowed() {
      TemplateContent content = asking(number("n", null, null, null));

      assertThat(errors(AnswerCheck.complete(content, Map.of("n", "1,5"))))
          .containsExactly("answers.n wholeNumber");
      assertThat(errors(AnswerCheck.complete(content, Map.of("n", "1,0")))).isEmpty();
    }
  }

  @Nested
  class What_is_half_written {

    @Test
    void should_be_kept_in_a_draft_as_it_was_written() {
      TemplateContent content = asking(RATIO, field("day", FieldKind.DATE));
      Map<String, Object> typed = Map.of("ratio", "0,", "day", "1.4.");

      CheckedAnswers draft = AnswerCheck.draft(content, typed);

      assertThat(draft.isRight()).isTrue();
      assertThat(draft.answers()).containsAllEntriesOf(typed);
      assertThat(errors(AnswerCheck.complete(content, typed)))
          .containsExactly("answers.ratio number", "answers.day date");
    }

    @Test
    void should_be_missed_only_when_it_is_sent() {
      TemplateContent content = asking(required(field("text", FieldKind.TEXT)));

      assertThat(errors(AnswerCheck.draft(content, Map.of("text", " ")))).isEmpty();
      assertThat(errors(AnswerCheck.complete(content, Map.of("text", " "))))
          .containsExactly("answers.text required");
      assertThat(errors(AnswerCheck.complete(content, Collections.singletonMap("text", null))))
          .containsExactly("answers.text required");
    }
  }

  @Nested
  class Shapes {

    private final TemplateContent content =
        asking(
            field("text", FieldKind.TEXT),
            field("yes", FieldKind.YES_NO),
            choice("one", FieldKind.CHOICE, "A", "B"),
            choice("many", FieldKind.CHOICES, "A", "B"),
            field("file", FieldKind.FILE));

    @Test
    void should_be_told_in_a_draft_already() {
      Map<String, Object> wrong =
          Map.of(
              "text",
              List.of("x"),
              "yes",
              "yes",
              "one",
              "C",
              "many",
              List.of("A", "A"),
              "file",
              List.of("../etc/passwd"),
              "other",
              1,
              "text.comment",
              5);

      assertThat(errors(AnswerCheck.draft(content, wrong)))
          .containsExactlyInAnyOrder(
              "answers.other unknownField",
              "answers.text value",
              "answers.text.comment value",
              "answers.yes value",
              "answers.one unknownOption",
              "answers.many unknownOption",
              "answers.file value");
    }

    @Test
    void should_pass_where_they_are_right() {
      Map<String, Object> right =
          Map.of(
              "text",
              "x",
              "yes",
              false,
              "one",
              "A",
              "many",
              List.of("B", "A"),
              "file",
              List.of("0b2f6d1e-3c4a-4b7e-9b55-1d2f3a4b5c6d"));

      assertThat(AnswerCheck.complete(content, right).answers()).isEqualTo(right);
    }

    @Test
    void should_have_an_end() {
      assertThat(errors(AnswerCheck.draft(content, Map.of("text", "x".repeat(501)))))
          .containsExactly("answers.text tooLong");
    }
  }

  @Nested
  class A_follow_up {

    private final TemplateContent content =
        asking(
            choice("why", FieldKind.CHOICE, "SICK", "OTHER"),
            required(shownWhen(field("what", FieldKind.YES_NO), "why", "OTHER")),
            required(shownWhen(field("more", FieldKind.TEXT), "what", "true")));

    @Test
    void should_be_asked_once_its_answer_is_given() {
      assertThat(errors(AnswerCheck.complete(content, Map.of("why", "SICK")))).isEmpty();
      assertThat(errors(AnswerCheck.complete(content, Map.of("why", "OTHER"))))
          .containsExactly("answers.what required");
      assertThat(errors(AnswerCheck.complete(content, Map.of("why", "OTHER", "what", true))))
          .containsExactly("answers.more required");
    }

    @Test
    void should_be_dropped_when_sent_once_it_closed_again_with_all_that_hangs_on_it() {
      Map<String, Object> left = Map.of("why", "SICK", "what", true, "more", "old");

      assertThat(AnswerCheck.complete(content, left).answers()).containsOnlyKeys("why");
      assertThat(AnswerCheck.draft(content, left).answers()).isEqualTo(left);
    }
  }

  @Nested
  class A_comment {

    private final TemplateContent content =
        asking(
            commentedWhen(RATIO, new CommentWhen(List.of(), null, null, "STAFFING_MINIMUM")),
            commentedWhen(
                field("ok", FieldKind.YES_NO),
                new CommentWhen(List.of("false"), null, null, null)));

    @Test
    void should_be_asked_for_a_value() {
      assertThat(errors(AnswerCheck.complete(content, Map.of("ok", false))))
          .containsExactly("answers.ok.comment commentRequired");
      assertThat(errors(AnswerCheck.complete(content, Map.of("ok", true)))).isEmpty();
    }

    @Test
    void should_be_asked_below_the_figure_of_the_day_and_not_at_it() {
      TemplateContent today =
          content.bounded(Map.of(CommentWhen.STAFFING_MINIMUM, new BigDecimal("0.60")));

      assertThat(errors(AnswerCheck.complete(today, Map.of("ratio", "0,59"))))
          .containsExactly("answers.ratio.comment commentRequired");
      assertThat(
              errors(
                  AnswerCheck.complete(
                      today, Map.of("ratio", "0,59", "ratio.comment", "Sairastumisia"))))
          .isEmpty();
      assertThat(errors(AnswerCheck.complete(today, Map.of("ratio", "0,60")))).isEmpty();
      assertThat(errors(AnswerCheck.complete(content, Map.of("ratio", "0,59")))).isEmpty();
    }
  }

  @Nested
  class A_table {

    private final TemplateContent content =
        asking(
            required(table("t", required(field("who", FieldKind.TEXT)), number("h", "0", "9", 1))));

    @Test
    void should_be_looked_at_cell_by_cell() {
      List<Object> rows =
          List.of(Map.of("who", "A", "h", "7,5"), Map.of("h", 10, "x", 1), Map.of("who", " "));

      CheckedAnswers checked = AnswerCheck.complete(content, Map.of("t", rows));

      assertThat(errors(checked))
          .containsExactly(
              "answers.t[1].x unknownField", "answers.t[1].who required", "answers.t[1].h range");
      assertThat((List<?>) checked.answers().get("t")).hasSize(2);
    }

    @Test
    void should_not_be_wholly_empty_where_it_is_required() {
      assertThat(errors(AnswerCheck.complete(content, Map.of("t", List.of(Map.of())))))
          .containsExactly("answers.t required");
      assertThat(errors(AnswerCheck.draft(content, Map.of("t", "x"))))
          .containsExactly("answers.t value");
    }
  }
}
