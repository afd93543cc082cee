package fi.valvomo.criteria.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.criteria.control.CatalogueFile.Item;
import fi.valvomo.criteria.entity.CriteriaCatalogue;
import fi.valvomo.criteria.entity.Criterion;
import fi.valvomo.criteria.entity.CriterionParameter;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.UnitType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The versions that come with the house hold what an officer needs. */
class CatalogueContentTest {

  private static final Set<String> OBJECTIVES =
      Set.of("AVAILABILITY", "CONTINUITY", "SAFETY", "QUALITY", "EQUALITY");
  private static final List<CatalogueFile> FILES = new CatalogueFiles().all();

  static List<CatalogueFile> files() {
    return FILES;
  }

  @Nested
  class Every_version {

    @ParameterizedTest
    @MethodSource("fi.valvomo.criteria.control.CatalogueContentTest#files")
    void should_have_nothing_wrong(CatalogueFile file) {
      assertThat(CatalogueCheck.problems(file, OBJECTIVES)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fi.valvomo.criteria.control.CatalogueContentTest#files")
    void should_have_its_figures_filled_in(CatalogueFile file) {
      for (Criterion criterion : published(file).criteria()) {
        for (Language language : Language.values()) {
          assertThat(criterion.guidance().in(language)).doesNotContain("{", "}");
        }
      }
    }

    @ParameterizedTest
    @MethodSource("fi.valvomo.criteria.control.CatalogueContentTest#files")
    void should_cite_law_that_is_in_force(CatalogueFile file) {
      // chapter 6 of 612/2021 was repealed on 1.1.2024 (741/2023 53 §), 922/2011 and 152/1990 with
      // it
      assertThat(file.criteria())
          .extracting(Item::anchor)
          .noneMatch(anchor -> anchor.contains("922/2011") || anchor.contains("152/1990"))
          .noneMatch(anchor -> anchor.contains("612/2021 40") || anchor.contains("612/2021 41"));
    }

    @Test
    void should_follow_the_one_before_without_gap_or_overlap() {
      for (int i = 1; i < FILES.size(); i++) {
        assertThat(FILES.get(i - 1).validTo().plusDays(1)).isEqualTo(FILES.get(i).validFrom());
      }
      assertThat(FILES.get(FILES.size() - 1).validTo()).isNull();
    }

    @Test
    void should_keep_the_meaning_of_a_code() {
      for (Item old : FILES.get(0).criteria()) {
        Item now =
            latest().criteria().stream()
                .filter(item -> item.code().equals(old.code()))
                .findFirst()
                .orElseThrow();
        assertThat(now.theme()).isEqualTo(old.theme());
      }
    }
  }

  @Nested
  class The_latest_version {

    private final CriteriaCatalogue catalogue = published(latest());

    @Test
    void should_hold_at_least_66_criteria_over_all_themes_and_objectives() {
      assertThat(catalogue.criteria()).hasSizeGreaterThanOrEqualTo(66);
      assertThat(catalogue.themes()).hasSizeGreaterThanOrEqualTo(17);
      assertThat(codes(Criterion::objective)).isEqualTo(OBJECTIVES);
      assertThat(codes(Criterion::theme))
          .isEqualTo(
              catalogue.themes().stream().map(theme -> theme.code()).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource(UnitType.class)
    void should_have_at_least_20_criteria_for_each_type_of_unit(UnitType type) {
      assertThat(catalogue.checklistFor(type)).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void should_ask_6_to_8_questions_before_a_visit() {
      assertThat(catalogue.questions()).hasSizeBetween(6, 8);
    }

    @Test
    void should_mark_the_figures_that_rest_on_practice() {
      assertThat(parameter("MED-02", "validity").confirmed()).isFalse();
      assertThat(parameter("FIRE-02", "age").confirmed()).isTrue();
    }

    @Test
    void should_know_the_statutory_minimum_of_every_day() {
      assertThat(minimumOn(LocalDate.of(2020, 10, 1))).isEqualByComparingTo("0.50");
      assertThat(minimumOn(LocalDate.of(2021, 12, 31))).isEqualByComparingTo("0.55");
      assertThat(minimumOn(LocalDate.of(2022, 1, 1))).isEqualByComparingTo("0.60");
      assertThat(minimumOn(LocalDate.of(2023, 3, 31))).isEqualByComparingTo("0.60");
      assertThat(minimumOn(LocalDate.of(2023, 4, 1))).isEqualByComparingTo("0.65");
      assertThat(minimumOn(LocalDate.of(2024, 12, 31))).isEqualByComparingTo("0.65");
      assertThat(minimumOn(LocalDate.of(2025, 1, 1))).isEqualByComparingTo("0.60");
    }

    private BigDecimal minimumOn(LocalDate day) {
      return catalogue.staffingMinimum(UnitType.ELDERLY_24H, day).orElseThrow().minimum();
    }

    private CriterionParameter parameter(String criterion, String code) {
      return catalogue.criterion(criterion).orElseThrow().parameters().stream()
          .filter(parameter -> parameter.code().equals(code))
          .findFirst()
          .orElseThrow();
    }

    private Set<String> codes(java.util.function.Function<Criterion, String> of) {
      return catalogue.criteria().stream().map(of).collect(Collectors.toSet());
    }
  }

  private static CatalogueFile latest() {
    return FILES.get(FILES.size() - 1);
  }

  private static CriteriaCatalogue published(CatalogueFile file) {
    return PublishCatalogue.catalogue(file, Viewer.SYSTEM, Instant.EPOCH);
  }
}
