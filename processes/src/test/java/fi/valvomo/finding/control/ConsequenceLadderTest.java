package fi.valvomo.finding.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.finding.entity.ConsequenceRung;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.producer.entity.ConsequenceKind;
import fi.valvomo.producer.entity.RelationType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.flowable.dmn.engine.configurator.DmnEngineConfigurator;
import org.flowable.dmn.engine.impl.cfg.StandaloneDmnEngineConfiguration;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every row of the decision tables {@code consequence-ladder} and {@code escalation}. */
class ConsequenceLadderTest {

  private static final String LADDERS =
      """
      OWN      GUIDANCE          unheard NONE      -  CONSEQUENCE final
      OWN      ACCOUNT           unheard NONE      -  CONSEQUENCE final
      OWN      DEMAND            unheard NONE      -  CONSEQUENCE final
      OWN      LINE_UNIT_MANAGER unheard NONE      -  CONSEQUENCE final
      OWN      LINE_SERVICE_AREA heard   NONE      -  CONSEQUENCE final
      OWN      LINE_DIVISION     heard   NONE      -  CONSEQUENCE final
      CONTRACT GUIDANCE          unheard NONE      -  CONSEQUENCE final
      CONTRACT ACCOUNT           unheard NONE      -  CONSEQUENCE final
      CONTRACT DEMAND            unheard NONE      -  CONSEQUENCE final
      CONTRACT RECLAMATION       unheard AGREED    -  CONSEQUENCE final
      CONTRACT CONTRACT_FINE     heard   AGREED    3  CONSEQUENCE final
      CONTRACT PRICE_REDUCTION   heard   STATUTORY 3  CONSEQUENCE final
      CONTRACT WITHHOLDING       heard   STATUTORY 3  CONSEQUENCE final
      CONTRACT PLACEMENT_STOP    heard   AGREED    3  CONSEQUENCE final
      CONTRACT TERMINATION       heard   STATUTORY 3  CONSEQUENCE final
      CONTRACT CANCELLATION      heard   STATUTORY 3  CONSEQUENCE final
      VOUCHER  GUIDANCE          unheard NONE      -  CONSEQUENCE final
      VOUCHER  ACCOUNT           unheard NONE      -  CONSEQUENCE final
      VOUCHER  DEMAND            unheard NONE      -  CONSEQUENCE final
      VOUCHER  REMOVAL_FROM_LIST heard   NONE      -  DECISION    appealable
      GRANT    GUIDANCE          unheard NONE      -  CONSEQUENCE final
      GRANT    ACCOUNT           unheard NONE      -  CONSEQUENCE final
      GRANT    DEMAND            unheard NONE      -  CONSEQUENCE final
      GRANT    RECOVERY          heard   AGREED    -  CONSEQUENCE final
      """;

  private static final Map<RelationType, ConsequenceKind> WHEN_REPEATED =
      Map.of(
          RelationType.OWN, ConsequenceKind.LINE_DIVISION,
          RelationType.CONTRACT, ConsequenceKind.TERMINATION,
          RelationType.VOUCHER, ConsequenceKind.REMOVAL_FROM_LIST,
          RelationType.GRANT, ConsequenceKind.RECOVERY);

  private static ProcessEngine engine;
  private static ConsequenceLadder ladder;

  @BeforeAll
  static void deploy() {
    DmnEngineConfigurator decisions = new DmnEngineConfigurator();
    decisions.setDmnEngineConfiguration(new StandaloneDmnEngineConfiguration());
    engine =
        new StandaloneInMemProcessEngineConfiguration()
            .setJdbcUrl("jdbc:h2:mem:ladder")
            .addConfigurator(decisions)
            .buildProcessEngine();
    engine
        .getRepositoryService()
        .createDeployment()
        .addClasspathResource("fi/valvomo/finding/control/consequence-ladder.dmn")
        .addClasspathResource("fi/valvomo/finding/control/escalation.dmn")
        .deploy();
    ladder = new ConsequenceLadder(decisions.getDmnEngineConfiguration().getDmnDecisionService());
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @Test
  void every_ladder_should_have_its_rungs_in_order() {
    List<String> rungs =
        Arrays.stream(RelationType.values())
            .flatMap(type -> ladder.of(type).stream().map(rung -> said(type, rung)))
            .toList();

    assertThat(rungs)
        .containsExactlyElementsOf(
            LADDERS.lines().map(line -> line.replaceAll(" +", " ")).toList());
    for (RelationType type : RelationType.values()) {
      assertThat(ladder.of(type)).extracting(ConsequenceRung::order).isSorted().startsWith(1);
    }
  }

  @Test
  void a_breach_should_begin_where_its_severity_says() {
    for (RelationType type : RelationType.values()) {
      assertThat(ladder.start(type, Severity.MINOR, false)).isEqualTo(ConsequenceKind.GUIDANCE);
      assertThat(ladder.start(type, Severity.SIGNIFICANT, false))
          .isEqualTo(ConsequenceKind.ACCOUNT);
      assertThat(ladder.start(type, Severity.SERIOUS, false)).isEqualTo(ConsequenceKind.DEMAND);
    }
  }

  @Test
  void a_repeated_breach_should_begin_at_the_end_of_the_relation() {
    WHEN_REPEATED.forEach(
        (type, kind) -> assertThat(ladder.start(type, Severity.MINOR, true)).isEqualTo(kind));
  }

  private static String said(RelationType type, ConsequenceRung rung) {
    return String.join(
        " ",
        type.name(),
        rung.kind().name(),
        rung.needsHearing() ? "heard" : "unheard",
        rung.clause().name(),
        rung.recordYears() == null ? "-" : rung.recordYears().toString(),
        rung.document().name(),
        rung.appealable() ? "appealable" : "final");
  }
}
