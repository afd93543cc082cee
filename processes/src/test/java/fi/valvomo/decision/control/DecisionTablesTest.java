package fi.valvomo.decision.control;

import static fi.valvomo.decision.control.Condition.HowCompared.AT_LEAST;
import static fi.valvomo.decision.control.Condition.HowCompared.AT_MOST;
import static fi.valvomo.decision.control.Condition.HowCompared.EQUAL;
import static fi.valvomo.decision.control.Condition.HowCompared.LESS_THAN;
import static fi.valvomo.decision.control.Condition.HowCompared.OTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fi.valvomo.decision.control.DecisionTableText.Answer;
import fi.valvomo.decision.control.DecisionTableText.Row;
import fi.valvomo.kernel.entity.MissingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.flowable.dmn.api.DmnRepositoryService;
import org.flowable.dmn.engine.DmnEngine;
import org.flowable.dmn.engine.DmnEngineConfiguration;
import org.flowable.dmn.engine.impl.cfg.StandaloneInMemDmnEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DecisionTablesTest {

  private static final String BREACH = "/fi/valvomo/agreement/control/breach.dmn";
  private static final String LADDER = "/fi/valvomo/finding/control/consequence-ladder.dmn";
  private static final String RISK = "/fi/valvomo/plan/control/risk-score.dmn";
  private static final String ROUTING = "/fi/valvomo/notice/control/notice-routing.dmn";

  private static DmnEngine engine;
  private static ReadDecisionTables tables;

  /** Three starts of the house: the second changes nothing in a table, the third a number. */
  @BeforeAll
  static void deploy() throws IOException {
    DmnEngineConfiguration configuration =
        new StandaloneInMemDmnEngineConfiguration()
            .setJdbcUrl("jdbc:h2:mem:tables;DB_CLOSE_DELAY=-1")
            .setDatabaseSchemaUpdate("create-drop");
    engine = configuration.buildDmnEngine();
    DmnRepositoryService repository = engine.getDmnRepositoryService();
    tables = new ReadDecisionTables(repository, new TableVersions(repository));
    String breach = read(BREACH);
    deployOn("2026-01-05T08:00:00Z", breach, configuration);
    deployOn("2026-02-05T08:00:00Z", breach, configuration);
    deployOn("2026-03-05T22:30:00Z", breach.replace("&lt; 10", "&lt; 20"), configuration);
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @Test
  void should_be_listed_with_the_day_since_which_they_say_what_they_say() {
    assertThat(tables.all())
        .contains(
            new DecisionTableRow(
                "breach", "Mitä poikkeamasta seuraa", 3, LocalDate.of(2026, 3, 6), 7, 2))
        .extracting(DecisionTableRow::key)
        .containsExactly("breach", "consequence-ladder", "notice-routing", "risk-score");
  }

  @Test
  void should_be_listed_anew_from_the_engine_only_when_one_has_changed() {
    List<DecisionTableRow> once = tables.all();

    assertThat(tables.all()).zipSatisfy(once, (now, before) -> assertThat(now).isSameAs(before));
  }

  @Nested
  class Versions {

    @Test
    void should_be_counted_by_what_they_say_and_not_by_how_often_the_house_was_started() {
      assertThat(tables.table("breach", null).versions())
          .extracting(TableVersion::number, TableVersion::since, TableVersion::until)
          .containsExactly(
              tuple(3, LocalDate.of(2026, 3, 6), null),
              tuple(1, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 6)));
    }

    @Test
    void of_the_past_should_be_readable() {
      assertThat(row("breach", null, "once-near").conditions())
          .contains(new Condition("gap", LESS_THAN, "20"));
      assertThat(row("breach", 1, "once-near").conditions())
          .contains(new Condition("gap", LESS_THAN, "10"));
      assertThat(tables.table("breach", 1).until()).isEqualTo("2026-03-06");
    }

    @Test
    void that_never_were_should_be_missing() {
      assertThatThrownBy(() -> tables.table("breach", 2)).isInstanceOf(MissingException.class);
      assertThatThrownBy(() -> tables.table("none", null)).isInstanceOf(MissingException.class);
    }
  }

  @Nested
  class Rows {

    @Test
    void should_tell_what_they_ask_and_answer() {
      Row row = row("breach", null, "twice-far-light");

      assertThat(row.conditions())
          .containsExactly(
              new Condition("periods", EQUAL, "2"),
              new Condition("gap", AT_LEAST, "10"),
              new Condition("weight", LESS_THAN, "5"));
      assertThat(row.answers())
          .containsExactly(
              new Answer("finding", List.of("true")), new Answer("severity", List.of("2")));
    }

    @Test
    void should_leave_out_what_they_do_not_ask() {
      assertThat(row("breach", null, "once-near").conditions())
          .extracting(Condition::input)
          .containsExactly("periods", "gap");
    }

    @Test
    void should_name_each_of_several_answers_and_leave_open_what_is_open() {
      assertThat(row("notice-routing", null, "duty-essential").answers())
          .contains(
              new Answer("told", List.of("AUTHORITY", "MANAGER")), new Answer("ground", List.of()));
    }

    @Test
    void should_tell_both_ends_of_a_range() {
      assertThat(row("risk-score", null, "volume-medium").conditions())
          .contains(
              new Condition("amount", AT_LEAST, "20"), new Condition("amount", AT_MOST, "59"));
    }

    @Test
    void should_apply_together_where_the_table_says_so() {
      assertThat(tables.table("consequence-ladder", null).everyRow()).isTrue();
      assertThat(tables.table("breach", null).everyRow()).isFalse();
    }

    @Test
    void should_ask_for_a_constant_that_stands_by_itself() {
      assertThat(Condition.read("scope", "\"PATTERN\""))
          .containsExactly(new Condition("scope", EQUAL, "PATTERN"));
      assertThat(Condition.read("repeated", "false"))
          .containsExactly(new Condition("repeated", EQUAL, "false"));
    }

    @Test
    void should_show_what_is_not_understood_as_it_is_written() {
      assertThat(Condition.read("amount", "#{amount % 2 == 0}"))
          .containsExactly(new Condition("amount", OTHER, "#{amount % 2 == 0}"));
      assertThat(Condition.read("kind", "\"A\",\"B\""))
          .containsExactly(new Condition("kind", OTHER, "\"A\",\"B\""));
    }
  }

  private static Row row(String key, Integer version, String id) {
    return tables.table(key, version).rows().stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static void deployOn(String at, String breach, DmnEngineConfiguration configuration)
      throws IOException {
    configuration.getClock().setCurrentTime(Date.from(Instant.parse(at)));
    engine
        .getDmnRepositoryService()
        .createDeployment()
        .addString("breach.dmn", breach)
        .addString("ladder.dmn", read(LADDER))
        .addString("risk.dmn", read(RISK))
        .addString("routing.dmn", read(ROUTING))
        .deploy();
  }

  private static String read(String resource) throws IOException {
    try (InputStream file = DecisionTablesTest.class.getResourceAsStream(resource)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
