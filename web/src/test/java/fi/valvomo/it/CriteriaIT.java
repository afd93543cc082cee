package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.criteria.control.LoadCatalogues;
import fi.valvomo.criteria.entity.CatalogueRow;
import fi.valvomo.criteria.entity.CriteriaCatalogues;
import fi.valvomo.criteria.entity.LegalBases;
import fi.valvomo.criteria.entity.LegalBasis;
import fi.valvomo.criteria.entity.SupervisoryAuthorities;
import fi.valvomo.engine.HouseOpening;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.UnitType;
import fi.valvomo.programme.entity.Objectives;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CriteriaIT {

  private static final LocalDate LAST_OF_2025 = LocalDate.of(2025, 12, 31);
  private static final LocalDate FIRST_OF_2026 = LocalDate.of(2026, 1, 1);

  @Inject private LoadCatalogues loadCatalogues;
  @Inject private CriteriaCatalogues catalogues;
  @Inject private LegalBases bases;
  @Inject private SupervisoryAuthorities authorities;
  @Inject private Objectives objectives;
  @Inject private InTransaction inTransaction;

  @Test
  void the_versions_should_be_published_once_however_often_the_house_opens() {
    loadCatalogues.load(new HouseOpening());
    assertThat(catalogues.versions())
        .extracting(CatalogueRow::version)
        .containsExactly("2026-1", "2025-1");
  }

  @Test
  void a_visit_should_keep_the_version_in_force_on_its_first_day() {
    assertThat(catalogues.inForce(LAST_OF_2025).label()).isEqualTo("2025-1");
    assertThat(catalogues.inForce(FIRST_OF_2026).label()).isEqualTo("2026-1");
    assertThatThrownBy(() -> catalogues.inForce(LocalDate.of(2024, 12, 31)))
        .isInstanceOf(MissingException.class);
  }

  @Test
  void a_version_should_be_whole_outside_the_transaction_that_read_it() {
    inTransaction.run(() -> catalogues.find("2025-1"));
    assertThat(catalogues.checklistFor("2025-1", UnitType.RESCUE_STATION))
        .hasSizeGreaterThanOrEqualTo(20)
        .allSatisfy(criterion -> assertThat(criterion.parameters()).isNotNull());
    assertThat(catalogues.find("2025-1").questions()).hasSize(6);
    assertThat(catalogues.criterion("2025-1", "FIRE-02").orElseThrow().parameters()).hasSize(1);
    assertThat(catalogues.criterion("2025-1", "NONE-99")).isEmpty();
    assertThatThrownBy(() -> catalogues.find("1999-1")).isInstanceOf(MissingException.class);
  }

  @Test
  void every_relation_should_have_a_legal_basis_on_every_day_since_2023() {
    LocalDate today = LocalDate.of(2026, 11, 22);
    for (RelationType relation : RelationType.values()) {
      for (LocalDate day : new LocalDate[] {LocalDate.of(2023, 1, 1), LAST_OF_2025, today}) {
        assertThat(bases.inForce(relation, day)).as("%s on %s", relation, day).isNotEmpty();
      }
      assertThat(bases.inForce(relation, LocalDate.of(2022, 12, 31))).isEmpty();
    }
  }

  @Test
  void a_letter_should_cite_the_law_of_its_day() {
    assertThat(citation(LocalDate.of(2023, 12, 31)))
        .contains("612/2021")
        .doesNotContain("741/2023");
    assertThat(citation(LocalDate.of(2024, 1, 1))).contains("741/2023", "615/2021");
    assertThat(bases.find("CONTRACT", LocalDate.of(2022, 12, 31))).isEmpty();
  }

  @Test
  void a_grant_should_have_a_basis_with_and_one_without_the_act() {
    assertThat(bases.inForce(RelationType.GRANT, FIRST_OF_2026))
        .extracting(LegalBasis::actApplies)
        .containsExactly(false, true);
    assertThat(bases.all(RelationType.GRANT)).hasSize(4);
    assertThat(bases.all()).hasSizeGreaterThan(4);
  }

  @Test
  void the_supervisory_authority_should_be_that_of_the_day() {
    assertThat(authorities.inForce(LAST_OF_2025).code()).isEqualTo("AVI_VALVIRA");
    assertThat(authorities.inForce(FIRST_OF_2026).code()).isEqualTo("LVV");
    assertThat(authorities.find("AVI_VALVIRA").validTo()).isEqualTo(LAST_OF_2025);
    assertThatThrownBy(() -> authorities.find("NOBODY")).isInstanceOf(MissingException.class);
  }

  @Test
  void the_objectives_of_the_programme_should_stand_in_its_order() {
    assertThat(objectives.all())
        .extracting(objective -> objective.code())
        .containsExactly("AVAILABILITY", "CONTINUITY", "SAFETY", "QUALITY", "EQUALITY");
    assertThat(objectives.exists("SAFETY")).isTrue();
    assertThat(objectives.exists("GLORY")).isFalse();
    assertThat(objectives.exists(null)).isFalse();
  }

  private String citation(LocalDate on) {
    return bases.find("CONTRACT", on).orElseThrow().citation().fi();
  }
}
