package fi.valvomo.finding.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.delegate.JavaDelegate;
import org.flowable.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.flowable.engine.runtime.Execution;
import org.flowable.engine.runtime.ProcessInstance;
import org.flowable.task.api.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of work in {@code finding.bpmn20.xml}, run by the real engine. */
class FindingModelTest {

  private static final Instant FAR = Instant.parse("2100-01-01T00:00:00Z");

  private static ProcessEngine engine;

  private String caseId;

  /** Due dates without a store behind them. */
  public static final class Dates {

    public Date due(String findingId, String step) {
      return Date.from(FAR);
    }

    public Date next(String findingId) {
      return Date.from(FAR);
    }

    public boolean hasNext(String findingId) {
      return false;
    }

    public Date effectDue(String findingId) {
      return Date.from(FAR);
    }

    public boolean watchesEffect(String findingId) {
      return false;
    }

    public Date confirmationLate() {
      return Date.from(FAR);
    }
  }

  /** Who is told, as a test says. */
  public static final class Others {

    private boolean told = true;

    public boolean manager(String findingId) {
      return told;
    }

    public boolean authority(String findingId) {
      return told;
    }
  }

  /** What the finding needs, as a test says. */
  public static final class Paths {

    private String needed;

    public String of(String findingId) {
      return needed;
    }
  }

  private static final Paths PATHS = new Paths();
  private static final Others OTHERS = new Others();

  @BeforeAll
  static void deploy() {
    JavaDelegate nothing = execution -> {};
    StandaloneInMemProcessEngineConfiguration configuration =
        new StandaloneInMemProcessEngineConfiguration();
    configuration.setJdbcUrl("jdbc:h2:mem:finding");
    configuration.setBeans(
        Map.of(
            "findingDates",
            new Dates(),
            "findingReminders",
            new Dates(),
            "dangerWatch",
            new Dates(),
            "findingPaths",
            PATHS,
            "findingTold",
            OTHERS,
            "remindOfDeadlines",
            nothing,
            "tellLateness",
            nothing,
            "lookForRecurrence",
            nothing));
    engine = configuration.buildProcessEngine();
    engine
        .getRepositoryService()
        .createDeployment()
        .addClasspathResource("fi/valvomo/finding/control/finding.bpmn20.xml")
        .deploy();
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @BeforeEach
  void none() {
    caseId = null;
    OTHERS.told = true;
  }

  @Nested
  class A_serious_one {

    @BeforeEach
    void begin() {
      start("PLAN");
      message("finding-became-serious");
    }

    @Test
    void should_be_acted_on_at_once_beside_the_plan() {
      assertThat(steps())
          .containsExactlyInAnyOrder(
              "propose-plan", "note-serious", "send-demand", "confirm-grading");
    }

    @Test
    void should_be_followed_until_the_danger_is_lifted() {
      complete("send-demand", Map.of());
      complete("notify-authority", Map.of());
      complete("follow-up", Map.of("lifted", false));
      complete("follow-up", Map.of("lifted", true));
      complete("note-serious", Map.of());
      complete("confirm-grading", Map.of("confirmed", true));

      assertThat(steps()).containsExactly("propose-plan");
      assertThat(isWaitedFor("lowering-confirmed")).isFalse();
    }

    @Test
    void should_be_told_to_nobody_else_where_the_table_names_nobody() {
      OTHERS.told = false;
      message("lowering-confirmed");
      message("finding-became-serious");
      assertThat(steps())
          .containsExactlyInAnyOrder("propose-plan", "send-demand", "confirm-grading");
      complete("send-demand", Map.of());
      complete("follow-up", Map.of("lifted", true));
      complete("confirm-grading", Map.of("confirmed", true));

      assertThat(steps()).containsExactly("propose-plan");
    }

    @Test
    void should_be_a_managers_when_nobody_looked_at_it_on_its_day() {
      message("danger-watched");
      fire("next-late");
      message("follow-up-missed");
      assertThat(steps()).contains("send-demand", "handle-missed-follow-up");
      complete("handle-missed-follow-up", Map.of());
      assertThat(steps()).contains("send-demand").doesNotContain("handle-missed-follow-up");

      message("follow-up-missed");
      message("danger-over");
      assertThat(steps()).contains("send-demand").doesNotContain("handle-missed-follow-up");
    }

    @Test
    void should_go_to_the_manager_when_the_second_person_says_no() {
      complete("confirm-grading", Map.of("confirmed", false));
      assertThat(steps()).contains("confirm-grading-late").doesNotContain("confirm-grading");

      complete("confirm-grading-late", Map.of("confirmed", true));
      assertThat(steps()).containsExactlyInAnyOrder("propose-plan", "note-serious", "send-demand");
    }

    @Test
    void should_go_to_the_manager_when_nobody_confirms_in_time() {
      fire("confirmation-late");

      assertThat(steps()).contains("confirm-grading-late").doesNotContain("confirm-grading");
    }

    @Test
    void should_need_nothing_more_at_once_when_it_is_lowered() {
      complete("send-demand", Map.of());
      message("lowering-proposed");
      complete("confirm-lowering", Map.of("confirmed", true));
      message("lowering-confirmed");

      assertThat(steps()).containsExactly("propose-plan");
    }

    @Test
    void should_begin_again_when_it_becomes_serious_again() {
      message("lowering-confirmed");
      message("finding-became-serious");
      message("lowering-confirmed");
      message("finding-became-serious");

      assertThat(steps())
          .containsExactlyInAnyOrder(
              "propose-plan", "note-serious", "send-demand", "confirm-grading");
    }

    @Test
    void should_end_at_once_when_it_rested_on_an_error() {
      message("finding-withdrawn");

      assertThat(steps()).isEmpty();
      assertThat(isRunning()).isFalse();
    }
  }

  @Nested
  class A_correction_that_is_not_real {

    @Test
    void should_be_made_again() {
      start("CORRECT");
      complete("carry-out", Map.of());
      complete("verify", Map.of("verified", false));

      assertThat(steps()).containsExactly("carry-out");
    }

    @Test
    void should_be_planned_where_there_is_no_plan_yet() {
      start("VERIFY");
      PATHS.needed = "PLAN";
      complete("verify", Map.of("verified", false));

      assertThat(steps()).containsExactly("propose-plan");
    }
  }

  @Nested
  class A_repeat {

    @Test
    void should_reach_the_manager_only_when_a_person_says_yes() {
      start("CORRECT");
      message("repeat-found");
      complete("assess-repeat", Map.of("repeatedBreach", false));
      assertThat(steps()).containsExactly("carry-out");

      message("repeat-found");
      complete("assess-repeat", Map.of("repeatedBreach", true, "managerTold", true));
      assertThat(steps()).containsExactlyInAnyOrder("carry-out", "note-repeated");

      complete("note-repeated", Map.of());
      assertThat(steps()).containsExactly("carry-out");

      message("repeat-found");
      complete("assess-repeat", Map.of("repeatedBreach", true, "managerTold", false));
      assertThat(steps()).containsExactly("carry-out");
    }
  }

  @Test
  void others_should_be_told_beside_the_work() {
    start("CORRECT");
    message("manager-told");
    message("authority-told");
    assertThat(steps()).containsExactlyInAnyOrder("carry-out", "note-grading", "tell-authority");

    complete("tell-authority", Map.of());
    complete("note-grading", Map.of());
    assertThat(steps()).containsExactly("carry-out");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ACKNOWLEDGE", "CORRECT", "PLAN"})
  void a_new_grading_should_lead_to_what_it_asks_for(String path) {
    start(path);
    regrade("ACKNOWLEDGE");
    assertThat(steps()).containsExactly("acknowledge");

    regrade("CORRECT");
    assertThat(steps()).containsExactly("carry-out");

    regrade("PLAN");
    complete("propose-plan", Map.of());
    assertThat(steps()).containsExactly("assess-plan");

    regrade("ACKNOWLEDGE");
    assertThat(steps()).containsExactly("acknowledge");
  }

  private void start(String path) {
    PATHS.needed = path;
    ProcessInstance instance =
        engine
            .getRuntimeService()
            .createProcessInstanceBuilder()
            .processDefinitionKey("finding")
            .businessKey("finding-1")
            .start();
    caseId = instance.getId();
  }

  private void regrade(String path) {
    PATHS.needed = path;
    message("finding-regraded");
  }

  private void message(String name) {
    Execution waiting =
        engine
            .getRuntimeService()
            .createExecutionQuery()
            .processInstanceId(caseId)
            .messageEventSubscriptionName(name)
            .singleResult();
    engine.getRuntimeService().messageEventReceived(name, waiting.getId());
  }

  private void fire(String timer) {
    engine.getManagementService().createTimerJobQuery().elementId(timer).list().stream()
        .filter(job -> job.getProcessInstanceId().equals(caseId))
        .forEach(
            job -> {
              engine.getManagementService().moveTimerToExecutableJob(job.getId());
              engine.getManagementService().executeJob(job.getId());
            });
  }

  private boolean isWaitedFor(String message) {
    return engine
            .getRuntimeService()
            .createExecutionQuery()
            .processInstanceId(caseId)
            .messageEventSubscriptionName(message)
            .count()
        > 0;
  }

  private void complete(String step, Map<String, Object> routing) {
    Task task =
        engine
            .getTaskService()
            .createTaskQuery()
            .processInstanceId(caseId)
            .taskDefinitionKey(step)
            .singleResult();
    engine.getTaskService().complete(task.getId(), Map.of(), routing);
  }

  private List<String> steps() {
    return engine.getTaskService().createTaskQuery().processInstanceId(caseId).list().stream()
        .map(Task::getTaskDefinitionKey)
        .toList();
  }

  private boolean isRunning() {
    return engine.getRuntimeService().createProcessInstanceQuery().processInstanceId(caseId).count()
        > 0;
  }
}
