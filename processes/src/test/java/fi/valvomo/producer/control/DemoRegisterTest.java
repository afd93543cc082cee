package fi.valvomo.producer.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.kernel.entity.Language;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.UnitType;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DemoRegisterTest {

  private final ImportErrors errors = new ImportErrors();
  private RegisterFile file;

  @BeforeEach
  void read() {
    file = RegisterCsv.put(LoadDemoRegister.file(), errors);
  }

  @Test
  void should_be_right_in_every_cell() {
    assertThat(errors.inOrder()).isEmpty();
  }

  @Test
  void should_be_large_enough_to_page_search_and_filter() {
    assertThat(file.producers()).hasSizeGreaterThanOrEqualTo(44);
    assertThat(file.units()).hasSizeGreaterThanOrEqualTo(125);
    assertThat(file.units().stream().map(unit -> unit.facts().type()).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(UnitType.values());
  }

  @Test
  void should_have_every_kind_of_relation_and_units_with_two() {
    for (RelationType type : RelationType.values()) {
      assertThat(
              file.units().stream()
                  .flatMap(unit -> unit.rows().stream())
                  .filter(row -> row.relation() == type))
          .as(type.name())
          .hasSizeGreaterThanOrEqualTo(20);
    }
    assertThat(file.units().stream().filter(unit -> unit.rows().size() > 1))
        .hasSizeGreaterThanOrEqualTo(10);
  }

  @Test
  void should_speak_both_languages_and_have_very_long_names() {
    assertThat(
            file.producers().stream()
                .map(producer -> producer.facts().language())
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(Language.FI, Language.SV);
    assertThat(file.producers().stream().filter(one -> one.facts().name().length() >= 300))
        .hasSizeGreaterThanOrEqualTo(2);
    assertThat(file.units().stream().filter(one -> one.facts().name().length() >= 300))
        .isNotEmpty();
  }

  @Test
  void should_use_business_ids_that_nobody_has() {
    assertThat(
            file.producers().stream()
                .map(producer -> producer.facts().businessId())
                .filter(id -> id != null))
        .allSatisfy(id -> assertThat(id.value()).startsWith("9"));
  }

  @Test
  void should_leave_own_units_without_soteri_number() {
    assertThat(
            file.units().stream()
                .filter(
                    unit ->
                        unit.rows().stream().anyMatch(row -> row.relation() == RelationType.OWN)))
        .isNotEmpty()
        .allSatisfy(unit -> assertThat(unit.facts().soteriNumber()).isNull());
  }
}
