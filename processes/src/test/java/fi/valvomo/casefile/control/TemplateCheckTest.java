package fi.valvomo.casefile.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.InvalidException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateCheckTest {

  private static final String WHOLE =
      """
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" lang="fi">
      <head><title>{{title}}</title>
      <style>{{{style}}}</style></head>
      <body>
      <h1>{{title}}</h1>
      %s
      </body>
      </html>
      """;

  /** What the letter of these tests holds. */
  record Content(String title, boolean late, List<Item> items, Item main) {

    boolean hasItems() {
      return !items.isEmpty();
    }

    /** One of its parts. */
    record Item(String name, List<String> words) {}
  }

  private static final Content.Item ITEM = new Content.Item("Nimi", List.of("Sana"));
  private static final Map<String, String> LAW = Map.of("STEERING", "laki, 25 §");
  private static final Content SAMPLE = new Content("Kirje", false, List.of(ITEM), ITEM);

  @Nested
  class A_field {

    @Test
    void should_be_named_with_its_line_when_it_is_unknown() {
      assertThat(errors("<p>{{title}}</p>\n<p>{{tittle}}</p>"))
          .containsExactly(FieldError.of("body", "templateField", "tittle", "8"));
    }

    @Test
    void should_be_refused_also_where_the_made_up_facts_do_not_lead() {
      assertThat(errors("{{#late}}<p>{{lateness}}</p>{{/late}}"))
          .containsExactly(FieldError.of("body", "templateField", "lateness", "7"));
      assertThat(errors("{{^items}}<p>{{none}}</p>{{/items}}"))
          .containsExactly(FieldError.of("body", "templateField", "none", "7"));
    }

    @Test
    void should_be_known_inside_a_list_and_from_around_it() {
      assertThat(
              errors(
                  "{{#items}}<p>{{name}} {{title}}</p>{{#words}}<p>{{.}}</p>{{/words}}{{/items}}"
                      + "{{#hasItems}}<p>{{main.name}}</p>{{/hasItems}}"))
          .isEmpty();
      assertThat(errors("<p>{{name}}</p>"))
          .containsExactly(FieldError.of("body", "templateField", "name", "7"));
    }

    @Test
    void should_be_one_of_the_letter_and_not_of_the_program() {
      assertThat(errors("<p>{{hashCode}} {{getClass}}</p>")).hasSize(2);
    }

    @Test
    void should_name_a_provision_of_the_law_wherever_it_stands() {
      assertThat(errors("<p>{{law.STEERING}}</p>{{#items}}<p>{{law.STEERING}}</p>{{/items}}"))
          .isEmpty();
      assertThat(errors("<p>{{law.GUIDANCE}}</p>"))
          .containsExactly(FieldError.of("body", "templateField", "law.GUIDANCE", "7"));
    }

    @Test
    void should_never_be_put_in_as_markup() {
      assertThat(errors("<p>{{{title}}}</p>"))
          .containsExactly(FieldError.of("body", "templateUnescaped", "title", "7"));
      assertThat(errors("<p>{{style}}</p>")).hasSize(1);
    }
  }

  @Nested
  class A_section {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{{#items}}<p>{{name}}</p>",
          "<p>x</p>{{/items}}",
          "{{#items}}{{#words}}<p>x</p>{{/items}}{{/words}}"
        })
    void should_end_where_it_began(String part) {
      assertThat(errors(part)).extracting(FieldError::code).contains("templateSection");
    }

    @Test
    void should_not_fetch_another_file() {
      assertThat(errors("{{>/etc/passwd}}"))
          .containsExactly(FieldError.of("body", "templateTag", ">/etc/passwd", "7"));
    }
  }

  @Nested
  class The_markup {

    @Test
    void should_be_well_formed() {
      assertThat(errors("<p>auki"))
          .singleElement()
          .satisfies(error -> assertThat(error.code()).isEqualTo("templateMarkup"))
          .satisfies(error -> assertThat(error.details().get(1)).isEqualTo("8"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "<script>alert(1)</script>",
          "<img src='file:///etc/passwd' alt='x'/>",
          "<p onclick='x()'>x</p>",
          "<a href='http://127.0.0.1/'>x</a>",
          "<p style='background: url(http://127.0.0.1/x.png)'>x</p>",
          "<p style='font-family: Arial'>x</p>",
          "<object data='x'/>",
          "<style>@import 'http://127.0.0.1/x.css';</style>"
        })
    void should_neither_run_nor_fetch_anything(String part) {
      assertThat(errors(part)).extracting(FieldError::code).contains("templateForbidden");
    }

    @Test
    void should_not_grow_without_end() {
      String bomb = "<!DOCTYPE html [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]>";
      String body = WHOLE.formatted("<p>&b;</p>").replace("<!DOCTYPE html>", bomb);

      assertThatThrownBy(() -> check(body)).isInstanceOf(InvalidException.class);
    }

    @Test
    void should_have_a_title() {
      String body = WHOLE.formatted("<p>x</p>").replace("<title>{{title}}</title>", "");

      assertThatThrownBy(() -> check(body)).hasMessageContaining("templateTitle");
    }
  }

  private static List<FieldError> errors(String part) {
    try {
      check(WHOLE.formatted(part));
      return List.of();
    } catch (InvalidException refused) {
      return refused.errors();
    }
  }

  private static void check(String body) {
    TemplateCheck.checked(body, SAMPLE, LAW, LetterChecks.letters(), "Pohja");
  }
}
