package fi.valvomo.criteria.entity;

import static fi.valvomo.producer.entity.UnitType.DENTAL;
import static fi.valvomo.producer.entity.UnitType.ELDERLY_24H;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.kernel.entity.LocalizedText;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.UnitType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CriteriaCatalogueTest {

  private static final LocalizedText TEXT = new LocalizedText("fi", "sv", "en");

  private final CriteriaCatalogue catalogue =
      new CriteriaCatalogue(
          "2026-1",
          LocalDate.of(2026, 1, 1),
          null,
          new CatalogueContent(
              List.of(new CatalogueTheme(0, "STAFF_NUMBERS", TEXT)),
              List.of(
                  criterion(0, "STAFF-01", ELDERLY_24H),
                  criterion(1, "STAFF-02", ELDERLY_24H, DENTAL)),
              List.of(new PreQuestion(0, "STAFFING", TEXT)),
              List.of(
                  minimum(LocalDate.of(2023, 4, 1), "0.65"),
                  minimum(LocalDate.of(2025, 1, 1), "0.60"))),
          Viewer.SYSTEM,
          Instant.EPOCH);

  @Nested
  class A_checklist {

    @Test
    void should_hold_the_criteria_of_the_units_type_in_the_order_of_a_visit() {
      assertThat(catalogue.checklistFor(ELDERLY_24H))
          .extracting(Criterion::code)
          .containsExactly("STAFF-01", "STAFF-02");
      assertThat(catalogue.checklistFor(DENTAL))
          .extracting(Criterion::code)
          .containsExactly("STAFF-02");
    }

    @Test
    void should_be_empty_for_a_type_that_no_criterion_names() {
      assertThat(catalogue.checklistFor(UnitType.RESCUE_STATION)).isEmpty();
    }
  }

  @Nested
  class The_minimum_of_staffing {

    @Test
    void should_be_the_figure_of_the_day() {
      assertThat(minimumOn(LocalDate.of(2023, 4, 1))).isEqualTo("0.65");
      assertThat(minimumOn(LocalDate.of(2024, 12, 31))).isEqualTo("0.65");
      assertThat(minimumOn(LocalDate.of(2025, 1, 1))).isEqualTo("0.60");
      assertThat(minimumOn(LocalDate.of(2030, 1, 1))).isEqualTo("0.60");
    }

    @Test
    void should_be_missing_before_the_first_figure_and_for_other_units() {
      assertThat(catalogue.staffingMinimum(ELDERLY_24H, LocalDate.of(2023, 3, 31))).isEmpty();
      assertThat(catalogue.staffingMinimum(DENTAL, LocalDate.of(2026, 1, 1))).isEmpty();
    }

    private String minimumOn(LocalDate day) {
      return catalogue.staffingMinimum(ELDERLY_24H, day).orElseThrow().minimum().toString();
    }
  }

  @Nested
  class A_published_version {

    @Test
    void should_find_its_criteria_by_code() {
      assertThat(catalogue.criterion("STAFF-02")).isPresent();
      assertThat(catalogue.criterion("STAFF-99")).isEmpty();
    }

    @Test
    void should_not_let_its_parts_be_changed() {
      List<Criterion> criteria = catalogue.criteria();
      Set<UnitType> types = criteria.get(0).unitTypes();
      assertThatThrownBy(() -> criteria.remove(0))
          .isInstanceOf(UnsupportedOperationException.class);
      assertThatThrownBy(() -> types.add(DENTAL)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void should_say_who_published_it() {
      assertThat(catalogue.changedBy()).isEqualTo(Viewer.SYSTEM.displayName());
    }
  }

  private static Criterion criterion(int position, String code, UnitType... types) {
    return new Criterion(
        position,
        new CriterionMark(code, "STAFF_NUMBERS", "SAFETY", "741/2023 9 §", 3),
        TEXT,
        TEXT,
        Set.of(types),
        List.of());
  }

  private static StaffingMinimum minimum(LocalDate from, String ratio) {
    return new StaffingMinimum(ELDERLY_24H, from, new BigDecimal(ratio), "741/2024");
  }
}
