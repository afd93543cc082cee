package fi.valvomo.criteria.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.criteria.control.CatalogueFile.Figure;
import fi.valvomo.criteria.control.CatalogueFile.Item;
import fi.valvomo.criteria.control.CatalogueFile.Minimum;
import fi.valvomo.criteria.control.CatalogueFile.Named;
import fi.valvomo.criteria.control.CatalogueFile.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CatalogueCheckTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final Texts TEXTS = new Texts("fi", "sv", "en");

  @Test
  void should_find_nothing_in_a_sound_version() {
    assertThat(problems(file(DAY, null, item("A-01")))).isEmpty();
  }

  @Nested
  class A_version {

    @Test
    void should_not_end_before_it_begins() {
      assertThat(problems(file(DAY, DAY.minusDays(1), item("A-01"))))
          .containsExactly("version: ends before it begins");
      assertThat(problems(file(DAY, DAY, item("A-01")))).isEmpty();
    }

    @Test
    void should_have_a_first_day() {
      assertThat(problems(file(null, null, item("A-01")))).containsExactly("version: no first day");
    }

    @Test
    void should_not_name_a_code_twice() {
      assertThat(problems(file(DAY, null, item("A-01"), item("A-01"))))
          .containsExactly("criterion A-01: twice");
    }

    @Test
    void should_use_every_theme() {
      assertThat(problems(file(DAY, null))).containsExactly("theme STAFF: no criterion");
    }

    @Test
    void should_have_minimums_of_known_types_above_zero() {
      Minimum wrong = new Minimum("CASTLE", DAY, BigDecimal.ZERO, "1/2026");
      CatalogueFile sound = file(DAY, null, item("A-01"));
      CatalogueFile file =
          new CatalogueFile(
              sound.version(),
              DAY,
              null,
              sound.themes(),
              sound.questions(),
              List.of(wrong, wrong),
              List.of(),
              sound.criteria());
      assertThat(problems(file))
          .contains(
              "staffing minimum CASTLE 2026-01-01: twice",
              "staffing minimum: unknown unit type CASTLE",
              "staffing minimum: not above zero");
    }
  }

  @Nested
  class A_criterion {

    @Test
    void should_speak_three_languages() {
      Texts halved = new Texts("fi", " ", "en");
      assertThat(problems(file(DAY, null, item("A-01", halved, TEXTS))))
          .containsExactly("A-01 name: a language is missing");
    }

    @Test
    void should_name_known_things_only() {
      Item item = new Item("A-01", "MOON", "GLORY", 5, "", List.of("CASTLE"), TEXTS, TEXTS, null);
      assertThat(problems(file(DAY, null, item("B-01"), item)))
          .containsExactlyInAnyOrder(
              "A-01: unknown theme MOON",
              "A-01: unknown objective GLORY",
              "A-01: severity not 0-4",
              "A-01: no anchor",
              "A-01: unknown unit type CASTLE");
    }

    @Test
    void should_have_a_code_of_letters_and_two_digits() {
      assertThat(problems(file(DAY, null, item("staff1"))))
          .containsExactly("staff1: form of the code");
    }

    @Test
    void should_use_the_same_figures_in_every_language() {
      Texts guidance = new Texts("{age} kk", "{age} mån", "months");
      assertThat(problems(file(DAY, null, item("A-01", TEXTS, guidance, "MONTH"))))
          .containsExactly("A-01: figures [age] but in the text []");
    }

    @Test
    void should_give_its_figures_in_known_units() {
      Texts guidance = new Texts("{age}", "{age}", "{age}");
      assertThat(problems(file(DAY, null, item("A-01", TEXTS, guidance, "MOONS"))))
          .containsExactly("A-01: unknown unit MOONS");
    }
  }

  private static List<String> problems(CatalogueFile file) {
    return CatalogueCheck.problems(file, Set.of("SAFETY"));
  }

  private static CatalogueFile file(LocalDate from, LocalDate to, Item... items) {
    return new CatalogueFile(
        "2026-1",
        from,
        to,
        List.of(new Named("STAFF", TEXTS)),
        List.of(new Named("Q", TEXTS)),
        List.of(),
        List.of(),
        List.of(items));
  }

  private static Item item(String code) {
    return item(code, TEXTS, TEXTS);
  }

  private static Item item(String code, Texts name, Texts guidance) {
    return new Item(
        code, "STAFF", "SAFETY", 3, "1/2026 1 §", List.of("DENTAL"), name, guidance, null);
  }

  private static Item item(String code, Texts name, Texts guidance, String unit) {
    return new Item(
        code,
        "STAFF",
        "SAFETY",
        3,
        "1/2026 1 §",
        List.of("DENTAL"),
        name,
        guidance,
        List.of(new Figure("age", "6", unit, false)));
  }
}
