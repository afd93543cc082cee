package fi.valvomo.notice.control;

import static fi.valvomo.notice.entity.Danger.ESSENTIAL;
import static fi.valvomo.notice.entity.Danger.NONE;
import static fi.valvomo.notice.entity.Danger.POSSIBLE;
import static fi.valvomo.notice.entity.NoticeKind.ADMINISTRATIVE_COMPLAINT;
import static fi.valvomo.notice.entity.NoticeKind.COMPLAINT;
import static fi.valvomo.notice.entity.NoticeKind.DUTY_NOTICE;
import static fi.valvomo.notice.entity.NoticeKind.FEEDBACK;
import static fi.valvomo.notice.entity.NoticeKind.STAFF_NOTICE;
import static fi.valvomo.notice.entity.NoticeKind.WHISTLEBLOWING;
import static fi.valvomo.notice.entity.NoticeReceiver.AUTHORITY;
import static fi.valvomo.notice.entity.NoticeReceiver.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.casefile.entity.Secrecy;
import fi.valvomo.notice.entity.Danger;
import fi.valvomo.notice.entity.NoticeKind;
import fi.valvomo.notice.entity.NoticePath;
import fi.valvomo.notice.entity.Routing;
import fi.valvomo.notice.entity.SenderRole;
import fi.valvomo.notice.entity.Urgency;
import java.util.HashSet;
import java.util.Set;
import org.flowable.dmn.engine.configurator.DmnEngineConfigurator;
import org.flowable.dmn.engine.impl.cfg.StandaloneDmnEngineConfiguration;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NoticeRoutingTableTest {

  private static final String RESOURCE = "fi/valvomo/notice/control/notice-routing.dmn";
  private static final int ROWS = 30;

  private static ProcessEngine engine;
  private static NoticeRouting routing;

  @BeforeAll
  static void deploy() {
    DmnEngineConfigurator decisions = new DmnEngineConfigurator();
    decisions.setDmnEngineConfiguration(new StandaloneDmnEngineConfiguration());
    engine =
        new StandaloneInMemProcessEngineConfiguration()
            .setJdbcUrl("jdbc:h2:mem:notice-routing")
            .addConfigurator(decisions)
            .buildProcessEngine();
    engine.getRepositoryService().createDeployment().addClasspathResource(RESOURCE).deploy();
    routing = new NoticeRouting(decisions.getDmnEngineConfiguration().getDmnDecisionService());
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @Test
  void whatever_comes_should_be_decided_by_one_row_and_every_row_by_something() {
    Set<String> rows = new HashSet<>();
    for (NoticeKind kind : NoticeKind.values()) {
      for (Danger danger : Danger.values()) {
        for (SenderRole sender : SenderRole.values()) {
          rows.add(routing.of(kind, danger, sender, true).rule());
          rows.add(routing.of(kind, danger, sender, false).rule());
        }
      }
    }

    assertThat(rows).hasSize(ROWS);
  }

  @Test
  void what_essentially_endangers_should_go_the_immediate_path_at_once() {
    for (NoticeKind kind : NoticeKind.values()) {
      Routing decided = routing.of(kind, ESSENTIAL, SenderRole.OTHER, true);
      assertThat(decided.path()).as(kind.name()).isEqualTo(NoticePath.IMMEDIATE);
      assertThat(decided.urgency()).isEqualTo(Urgency.IMMEDIATELY);
      assertThat(decided.days() + decided.tellDays()).isZero();
    }
  }

  @Test
  void the_authority_should_be_told_of_what_the_producer_must_tell() {
    assertThat(routing.of(DUTY_NOTICE, ESSENTIAL, SenderRole.PRODUCER, true).told())
        .containsExactlyInAnyOrder(AUTHORITY, MANAGER);
    assertThat(routing.of(DUTY_NOTICE, POSSIBLE, SenderRole.PRODUCER, true).told())
        .containsExactly(AUTHORITY);
  }

  @Test
  void whoever_works_there_should_be_under_the_ban_on_retaliation_whatever_it_was_called() {
    for (NoticeKind kind : Set.of(STAFF_NOTICE, WHISTLEBLOWING, COMPLAINT, FEEDBACK)) {
      Routing decided = routing.of(kind, POSSIBLE, SenderRole.STAFF, true);
      assertThat(decided.retaliationBan()).as(kind.name()).isTrue();
      assertThat(decided.secrecy()).isEqualTo(Secrecy.SECRET);
      assertThat(decided.ground()).isEqualTo("11.2-7");
    }
  }

  @Test
  void nobody_should_be_told_of_a_confidential_one_but_of_danger_the_authority() {
    assertThat(routing.of(WHISTLEBLOWING, NONE, SenderRole.STAFF, true).told()).isEmpty();
    assertThat(routing.of(WHISTLEBLOWING, ESSENTIAL, SenderRole.STAFF, true).told())
        .containsExactly(AUTHORITY);
  }

  @Test
  void an_administrative_complaint_should_go_to_whom_it_belongs() {
    assertThat(routing.of(ADMINISTRATIVE_COMPLAINT, NONE, SenderRole.CLIENT, true).path())
        .isEqualTo(NoticePath.TRANSFER);
  }
}
