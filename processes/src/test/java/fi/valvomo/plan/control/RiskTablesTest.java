package fi.valvomo.plan.control;

import static fi.valvomo.plan.entity.RiskFactor.CLIENT_GROUP;
import static fi.valvomo.plan.entity.RiskFactor.CONTRACT_VALUE;
import static fi.valvomo.plan.entity.RiskFactor.LAST_VISIT;
import static fi.valvomo.plan.entity.RiskFactor.MISSED_TARGETS;
import static fi.valvomo.plan.entity.RiskFactor.MISSED_WEIGHT;
import static fi.valvomo.plan.entity.RiskFactor.MISSING_FIGURES;
import static fi.valvomo.plan.entity.RiskFactor.NEVER;
import static fi.valvomo.plan.entity.RiskFactor.NOTICES;
import static fi.valvomo.plan.entity.RiskFactor.PRODUCER_MISSED_TARGETS;
import static fi.valvomo.plan.entity.RiskFactor.SERIOUS_FINDINGS;
import static fi.valvomo.plan.entity.RiskFactor.VOLUME;
import static fi.valvomo.producer.entity.UnitType.CHILD_PROTECTION;
import static fi.valvomo.producer.entity.UnitType.DENTAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.plan.entity.ReckonedRisk;
import fi.valvomo.plan.entity.RiskFactor;
import fi.valvomo.plan.entity.RiskFacts;
import fi.valvomo.plan.entity.RiskLevel;
import fi.valvomo.plan.entity.RiskPart;
import fi.valvomo.producer.entity.UnitType;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.flowable.dmn.engine.configurator.DmnEngineConfigurator;
import org.flowable.dmn.engine.impl.cfg.StandaloneDmnEngineConfiguration;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RiskTablesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final int MOST = 130;
  private static final int ROWS = 52;

  private static ProcessEngine engine;
  private static RiskTables tables;

  @BeforeAll
  static void deploy() {
    DmnEngineConfigurator decisions = new DmnEngineConfigurator();
    decisions.setDmnEngineConfiguration(new StandaloneDmnEngineConfiguration());
    engine =
        new StandaloneInMemProcessEngineConfiguration()
            .setJdbcUrl("jdbc:h2:mem:risk-tables")
            .addConfigurator(decisions)
            .buildProcessEngine();
    engine
        .getRepositoryService()
        .createDeployment()
        .addClasspathResource("fi/valvomo/plan/control/risk-score.dmn")
        .addClasspathResource("fi/valvomo/plan/control/risk-level.dmn")
        .deploy();
    tables = new RiskTables(decisions.getDmnEngineConfiguration().getDmnDecisionService());
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @Test
  void whatever_is_counted_should_be_weighed_by_one_row_and_every_row_by_something() {
    Set<String> rows = new HashSet<>();
    for (RiskFactor factor : RiskFactor.values()) {
      int least = factor == LAST_VISIT ? NEVER : 0;
      for (int amount = least; amount <= MOST * step(factor); amount += step(factor)) {
        rows.add(tables.part(factor, amount, DENTAL, DAY).what().rule());
      }
    }
    for (UnitType type : UnitType.values()) {
      rows.add(tables.part(CLIENT_GROUP, 0, type, DAY).what().rule());
    }
    assertThat(rows).hasSize(ROWS);
  }

  @Test
  void more_of_a_risk_should_never_weigh_less() {
    for (RiskFactor factor : RiskFactor.values()) {
      int before = 0;
      for (int amount = 0; amount <= MOST * step(factor); amount += step(factor)) {
        int points = points(factor, amount);
        assertThat(points).as("%s %s", factor, amount).isGreaterThanOrEqualTo(before);
        before = points;
      }
    }
  }

  @Test
  void each_border_should_lie_where_the_organiser_put_it() {
    assertThat(points(SERIOUS_FINDINGS, 0)).isZero();
    assertThat(points(SERIOUS_FINDINGS, 1)).isEqualTo(20);
    assertThat(points(SERIOUS_FINDINGS, 2)).isEqualTo(30);
    assertThat(points(MISSED_TARGETS, 2)).isEqualTo(6);
    assertThat(points(PRODUCER_MISSED_TARGETS, 0)).isZero();
    assertThat(points(PRODUCER_MISSED_TARGETS, 1)).isEqualTo(4);
    assertThat(points(PRODUCER_MISSED_TARGETS, 3)).isEqualTo(8);
    assertThat(points(MISSED_WEIGHT, 4)).isZero();
    assertThat(points(MISSED_WEIGHT, 5)).isEqualTo(4);
    assertThat(points(MISSED_WEIGHT, 19)).isEqualTo(4);
    assertThat(points(MISSED_WEIGHT, 100)).isEqualTo(8);
    assertThat(points(MISSING_FIGURES, 0)).isZero();
    assertThat(points(MISSING_FIGURES, 2)).isEqualTo(3);
    assertThat(points(MISSING_FIGURES, 3)).isEqualTo(6);
    assertThat(points(NOTICES, 2)).isEqualTo(4);
    assertThat(points(NOTICES, 3)).isEqualTo(10);
    assertThat(points(LAST_VISIT, NEVER)).isEqualTo(10);
    assertThat(points(LAST_VISIT, 11)).isZero();
    assertThat(points(LAST_VISIT, 12)).isEqualTo(6);
    assertThat(points(LAST_VISIT, 24)).isEqualTo(12);
    assertThat(points(VOLUME, 19)).isZero();
    assertThat(points(VOLUME, 60)).isEqualTo(6);
    assertThat(points(CONTRACT_VALUE, 199)).isZero();
    assertThat(points(CONTRACT_VALUE, 200)).isEqualTo(3);
    assertThat(points(CONTRACT_VALUE, 999)).isEqualTo(3);
    assertThat(points(CONTRACT_VALUE, 1000)).isEqualTo(6);
    assertThat(points(CONTRACT_VALUE, Integer.MAX_VALUE)).isEqualTo(6);
    assertThat(tables.part(CLIENT_GROUP, 0, CHILD_PROTECTION, DAY).what().points()).isEqualTo(10);
  }

  @Test
  void levels_should_follow_one_another() {
    assertThat(tables.level(0, DAY).what()).isEqualTo(RiskLevel.LOW);
    assertThat(tables.level(19, DAY).what()).isEqualTo(RiskLevel.LOW);
    assertThat(tables.level(20, DAY).what()).isEqualTo(RiskLevel.MODERATE);
    assertThat(tables.level(44, DAY).what()).isEqualTo(RiskLevel.MODERATE);
    assertThat(tables.level(45, DAY).what()).isEqualTo(RiskLevel.HIGH);
    assertThat(tables.level(69, DAY).what()).isEqualTo(RiskLevel.HIGH);
    assertThat(tables.level(70, DAY).what()).isEqualTo(RiskLevel.VERY_HIGH);
  }

  @Test
  void before_the_table_was_in_force_it_should_not_answer() {
    LocalDate before = LocalDate.of(2023, 12, 31);
    assertThatThrownBy(() -> tables.part(NOTICES, 0, DENTAL, before))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("risk-score");
    assertThatThrownBy(() -> tables.level(0, before)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_score_should_be_the_sum_of_its_parts_each_with_its_row() {
    Map<RiskFactor, Integer> amounts = new EnumMap<>(RiskFactor.class);
    for (RiskFactor factor : RiskFactor.values()) {
      amounts.put(factor, 0);
    }
    amounts.put(SERIOUS_FINDINGS, 1);
    amounts.put(NOTICES, 4);
    amounts.put(LAST_VISIT, NEVER);
    amounts.remove(VOLUME);
    amounts.remove(CONTRACT_VALUE);

    ReckonedRisk risk =
        new Weighing(tables, DAY)
            .weigh(new RiskFacts(UUID.randomUUID(), CHILD_PROTECTION, amounts, null));

    assertThat(risk.points()).isEqualTo(20 + 10 + 10 + 10);
    assertThat(risk.level()).isEqualTo(RiskLevel.HIGH);
    assertThat(risk.parts()).hasSize(RiskFactor.values().length - 1);
    assertThat(risk.parts())
        .filteredOn(part -> part.points() > 0)
        .extracting(RiskPart::rule)
        .containsExactly(
            "serious-one", "notices-many", "last-visit-never", "group-child-protection");
    assertThat(risk.parts())
        .as("what is not known is said so and weighs nothing")
        .contains(new RiskPart(VOLUME, null, 0, null));
  }

  @Test
  void how_much_is_bought_should_be_weighed_by_its_sum_and_by_places_where_no_sum_is_known() {
    Map<RiskFactor, Integer> amounts = new EnumMap<>(RiskFactor.class);
    amounts.put(VOLUME, 60);
    assertThat(weighed(amounts)).contains(VOLUME).doesNotContain(CONTRACT_VALUE);

    amounts.put(CONTRACT_VALUE, 10);
    assertThat(weighed(amounts)).contains(CONTRACT_VALUE).doesNotContain(VOLUME);
  }

  private static List<RiskFactor> weighed(Map<RiskFactor, Integer> amounts) {
    return new Weighing(tables, DAY)
        .weigh(new RiskFacts(UUID.randomUUID(), CHILD_PROTECTION, amounts, null)).parts().stream()
            .map(RiskPart::factor)
            .toList();
  }

  /** Thousands of euros are looked at in tens. */
  private static int step(RiskFactor factor) {
    return factor == CONTRACT_VALUE ? 10 : 1;
  }

  private static int points(RiskFactor factor, int amount) {
    return tables.part(factor, amount, DENTAL, DAY).what().points();
  }
}
