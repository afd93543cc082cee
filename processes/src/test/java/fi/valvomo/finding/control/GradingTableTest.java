package fi.valvomo.finding.control;

import static fi.valvomo.finding.entity.Scope.ISOLATED;
import static fi.valvomo.finding.entity.Scope.PATTERN;
import static fi.valvomo.finding.entity.Scope.WIDESPREAD;
import static fi.valvomo.finding.entity.Severity.MINOR;
import static fi.valvomo.finding.entity.Severity.POSITIVE;
import static fi.valvomo.finding.entity.Severity.RECOMMENDATION;
import static fi.valvomo.finding.entity.Severity.SERIOUS;
import static fi.valvomo.finding.entity.Severity.SIGNIFICANT;
import static fi.valvomo.finding.entity.Told.AUTHORITY;
import static fi.valvomo.finding.entity.Told.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.finding.entity.DeadlineClass;
import fi.valvomo.finding.entity.Scope;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.finding.entity.Told;
import fi.valvomo.kernel.entity.DayKind;
import java.util.Set;
import java.util.stream.Stream;
import org.flowable.dmn.engine.configurator.DmnEngineConfigurator;
import org.flowable.dmn.engine.impl.cfg.StandaloneDmnEngineConfiguration;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GradingTableTest {

  private static final String RESOURCE = "fi/valvomo/finding/control/grading.dmn";

  private static ProcessEngine engine;
  private static GradingDecision decision;

  @BeforeAll
  static void deploy() {
    DmnEngineConfigurator decisions = new DmnEngineConfigurator();
    decisions.setDmnEngineConfiguration(new StandaloneDmnEngineConfiguration());
    engine =
        new StandaloneInMemProcessEngineConfiguration()
            .setJdbcUrl("jdbc:h2:mem:grading")
            .addConfigurator(decisions)
            .buildProcessEngine();
    engine.getRepositoryService().createDeployment().addClasspathResource(RESOURCE).deploy();
    decision = new GradingDecision(decisions.getDmnEngineConfiguration().getDmnDecisionService());
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  static Stream<Arguments> rows() {
    Set<Told> both = Set.of(MANAGER, AUTHORITY);
    return Stream.of(
        row(POSITIVE, ISOLATED, false, none()),
        row(POSITIVE, WIDESPREAD, true, none()),
        row(RECOMMENDATION, PATTERN, false, none()),
        row(RECOMMENDATION, ISOLATED, true, none()),
        row(MINOR, ISOLATED, false, correct(60, null)),
        row(MINOR, PATTERN, false, correct(30, 90)),
        row(MINOR, WIDESPREAD, false, correct(30, 90)),
        row(MINOR, ISOLATED, true, plan(14, 30, 180, Set.of(MANAGER))),
        row(MINOR, WIDESPREAD, true, plan(14, 30, 180, Set.of(MANAGER))),
        row(SIGNIFICANT, ISOLATED, false, plan(10, 28, 90, Set.of())),
        row(SIGNIFICANT, PATTERN, false, plan(10, 28, 90, Set.of())),
        row(SIGNIFICANT, WIDESPREAD, false, plan(7, 21, 90, Set.of())),
        row(SIGNIFICANT, ISOLATED, true, plan(7, 21, 180, Set.of(MANAGER))),
        row(SIGNIFICANT, WIDESPREAD, true, plan(7, 21, 180, Set.of(MANAGER))),
        row(SERIOUS, ISOLATED, false, plan(0, 0, 90, both)),
        row(SERIOUS, PATTERN, false, plan(0, 0, 90, both)),
        row(SERIOUS, WIDESPREAD, true, plan(0, 0, 180, both)));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void should_say_what_a_finding_demands(
      Severity severity, Scope scope, boolean repeated, DeadlineClass expected) {
    assertThat(decision.of(severity, scope, repeated).demand()).isEqualTo(expected);
  }

  @Test
  void should_have_exactly_one_row_for_everything_that_can_be() {
    for (Severity severity : Severity.values()) {
      for (Scope scope : Scope.values()) {
        assertThat(decision.of(severity, scope, false).demand()).isNotNull();
        assertThat(decision.of(severity, scope, true).demand()).isNotNull();
      }
    }
  }

  @Test
  void should_tell_the_version_that_decided() {
    assertThat(decision.of(MINOR, ISOLATED, false).version()).isEqualTo(1);
  }

  private static Arguments row(
      Severity severity, Scope scope, boolean repeated, DeadlineClass expected) {
    return Arguments.of(severity, scope, repeated, expected);
  }

  private static DeadlineClass none() {
    return new DeadlineClass(false, null, null, DayKind.CALENDAR, null, Set.of());
  }

  private static DeadlineClass correct(int days, Integer effectDays) {
    return new DeadlineClass(false, null, days, DayKind.CALENDAR, effectDays, Set.of());
  }

  private static DeadlineClass plan(int planDays, int days, int effectDays, Set<Told> told) {
    return new DeadlineClass(true, planDays, days, DayKind.CALENDAR, effectDays, told);
  }
}
