package fi.valvomo.report.entity;

import static fi.valvomo.report.entity.TemplateSamples.TEXT;
import static fi.valvomo.report.entity.TemplateSamples.asking;
import static fi.valvomo.report.entity.TemplateSamples.choice;
import static fi.valvomo.report.entity.TemplateSamples.commentedWhen;
import static fi.valvomo.report.entity.TemplateSamples.field;
import static fi.valvomo.report.entity.TemplateSamples.number;
import static fi.valvomo.report.entity.TemplateSamples.shownWhen;
import static fi.valvomo.report.entity.TemplateSamples.table;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ContentCheckTest {

  private static final String FIELD = "content.sections[0].fields[";

  private static List<String> unasked(TemplateField... fields) {
    return words(ContentCheck.errors(asking(fields)));
  }

  private static List<String> unstored(TemplateContent content) {
    return words(ContentForm.errors(content));
  }

  private static List<String> words(List<FieldError> errors) {
    return errors.stream()
        .map(error -> error.field().replace(FIELD, "[") + " " + error.code())
        .toList();
  }

  private static TemplateField labelled(LocalizedText label) {
    return new TemplateField(
        "a",
        FieldKind.TEXT,
        label,
        null,
        false,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        false);
  }

  private static TemplateField feeding(String indicator, FieldKind kind) {
    return new TemplateField(
        "a", kind, TEXT, null, false, null, null, null, null, null, null, null, null, indicator,
        null, false);
  }

  @Nested
  class A_template_in_force {

    @Test
    void should_ask_something_in_every_language() {
      assertThat(words(ContentCheck.errors(new TemplateContent(List.of()))))
          .containsExactly("content.sections templateEmpty");
      assertThat(unasked(labelled(new LocalizedText("Nimi", " ", ""))))
          .containsExactly("[0].label.sv languageMissing", "[0].label.en languageMissing");
    }

    @Test
    void should_explain_itself_in_all_languages_or_in_none() {
      TemplateContent half =
          new TemplateContent(
              List.of(
                  new TemplateSection(
                      "s",
                      TEXT,
                      new LocalizedText("Ohje", "", ""),
                      List.of(field("a", FieldKind.TEXT)))));

      assertThat(words(ContentCheck.errors(half)))
          .containsExactly(
              "content.sections[0].help.sv languageMissing",
              "content.sections[0].help.en languageMissing");
    }

    @Test
    void should_have_no_number_whose_least_is_above_its_greatest() {
      assertThat(unasked(number("a", "5", "1", 9)))
          .containsExactly("[0].max minAboveMax", "[0].decimals range");
    }

    @Test
    void should_have_choices_between_two_at_least_and_tables_with_plain_columns() {
      assertThat(unasked(choice("a", FieldKind.CHOICE, "ONE"), table("b")))
          .containsExactly("[0].options twoOptions", "[1].columns oneColumn");
      assertThat(
              unasked(
                  table(
                      "t",
                      field("f", FieldKind.FILE),
                      shownWhen(field("y", FieldKind.YES_NO), "x", "true"))))
          .containsExactly("[0].columns[0].kind columnKind", "[0].columns[1] columnPlain");
    }

    @Test
    void should_offer_no_two_alternatives_of_the_same_name() {
      assertThat(unasked(choice("a", FieldKind.CHOICE, "ONE", "TWO")))
          .containsExactly("[0].options[1].label.fi twice");
    }

    @Test
    void should_link_numbers_only_to_indicators() {
      assertThat(unasked(feeding("INCIDENTS", FieldKind.TEXT)))
          .containsExactly("[0].indicatorCode indicatorNumber");
      assertThat(unasked(feeding("INCIDENTS", FieldKind.NUMBER))).isEmpty();
    }
  }

  @Nested
  class A_follow_up {

    @Test
    void should_be_opened_by_an_earlier_field_only() {
      TemplateField opener = field("opener", FieldKind.YES_NO);
      TemplateField follower = shownWhen(field("follower", FieldKind.TEXT), "opener", "true");

      assertThat(unasked(opener, follower)).isEmpty();
      assertThat(unasked(follower, opener)).containsExactly("[0].showWhen.fieldId followUpEarlier");
      assertThat(unasked(shownWhen(field("a", FieldKind.TEXT), "nobody", "true")))
          .containsExactly("[0].showWhen.fieldId followUpEarlier");
    }

    @Test
    void should_never_go_in_a_circle() {
      TemplateField one = shownWhen(field("one", FieldKind.YES_NO), "two", "true");
      TemplateField two = shownWhen(field("two", FieldKind.YES_NO), "one", "true");
      TemplateField self = shownWhen(field("self", FieldKind.YES_NO), "self", "true");

      assertThat(unasked(one, two, self))
          .containsExactly(
              "[0].showWhen.fieldId followUpEarlier", "[2].showWhen.fieldId followUpEarlier");
    }

    @Test
    void should_be_opened_by_an_answer_that_can_be_picked() {
      assertThat(
              unasked(
                  field("text", FieldKind.TEXT),
                  shownWhen(field("a", FieldKind.TEXT), "text", "x"),
                  field("yes", FieldKind.YES_NO),
                  shownWhen(field("b", FieldKind.TEXT), "yes", "maybe"),
                  shownWhen(field("c", FieldKind.TEXT), "yes")))
          .containsExactly(
              "[1].showWhen.fieldId followUpPicked",
              "[3].showWhen.values unknownOption",
              "[4].showWhen.values required");
    }
  }

  @Nested
  class A_forced_comment {

    private static final CommentWhen NOTHING = new CommentWhen(List.of(), null, null, null);

    @Test
    void should_have_a_bound_for_numbers_and_values_for_what_is_picked() {
      assertThat(
              unasked(
                  commentedWhen(number("a", null, null, 0), NOTHING),
                  commentedWhen(field("b", FieldKind.YES_NO), NOTHING),
                  commentedWhen(field("c", FieldKind.DATE), NOTHING)))
          .containsExactly(
              "[0].commentWhen commentBound",
              "[1].commentWhen.values required",
              "[2].commentWhen commentKind");
    }

    @Test
    void should_know_the_bound_that_it_names() {
      CommentWhen unknown = new CommentWhen(List.of(), null, null, "MOON");
      CommentWhen crossed = new CommentWhen(List.of(), BigDecimal.TEN, BigDecimal.ONE, null);

      assertThat(
              unasked(
                  commentedWhen(number("a", null, null, 0), unknown),
                  commentedWhen(number("b", null, null, 0), crossed)))
          .containsExactly(
              "[0].commentWhen.belowBound unknown", "[1].commentWhen.above minAboveMax");
    }
  }

  @Nested
  class A_draft {

    @Test
    void should_be_stored_half_written() {
      TemplateField half =
          commentedWhen(
              shownWhen(labelled(new LocalizedText("", "", "")), "nobody"),
              new CommentWhen(null, null, null, null));

      assertThat(unstored(asking(half))).isEmpty();
    }

    @Test
    void should_have_names_that_are_names_and_stand_once() {
      TemplateContent content =
          new TemplateContent(
              List.of(
                  new TemplateSection(
                      "s", TEXT, null, List.of(field("a", FieldKind.TEXT), field("Ä", null))),
                  new TemplateSection("s", TEXT, null, List.of(field("a", FieldKind.TEXT)))));

      assertThat(unstored(content))
          .containsExactly(
              "[1].id fieldId",
              "[1].kind required",
              "content.sections[1].id twice",
              "content.sections[1].fields[0].id twice");
    }

    @Test
    void should_have_indicators_and_alternatives_with_codes() {
      assertThat(
              unstored(
                  asking(
                      feeding("all incidents", FieldKind.NUMBER),
                      choice("b", FieldKind.CHOICE, "A", "A", "b"))))
          .containsExactly(
              "[0].indicatorCode indicatorCode",
              "[1].options[1].code twice",
              "[1].options[2].code optionCode");
    }

    @Test
    void should_have_an_end() {
      String long1 = "x".repeat(501);

      assertThat(unstored(asking(labelled(new LocalizedText(long1, "", "")))))
          .containsExactly("[0].label.fi tooLong");
    }
  }
}
