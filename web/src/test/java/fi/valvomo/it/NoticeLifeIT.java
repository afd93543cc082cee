package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.finding.entity.Severity;
import fi.valvomo.inspection.control.ReadInspections;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.notice.control.ExamineNotice;
import fi.valvomo.notice.control.NoticeRouting;
import fi.valvomo.notice.control.ReceiveNotice.Received;
import fi.valvomo.notice.entity.Danger;
import fi.valvomo.notice.entity.Notice;
import fi.valvomo.notice.entity.NoticeKind;
import fi.valvomo.notice.entity.NoticeMessage;
import fi.valvomo.notice.entity.NoticeMessageKind;
import fi.valvomo.notice.entity.NoticeOutcome;
import fi.valvomo.notice.entity.NoticePath;
import fi.valvomo.notice.entity.NoticeState;
import fi.valvomo.notice.entity.ReporterFacts;
import fi.valvomo.notice.entity.SenderRole;
import fi.valvomo.producer.entity.RelationType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class NoticeLifeIT {

  private static final RelationType CONTRACT = RelationType.CONTRACT;
  private static final ReporterFacts NOBODY = new ReporterFacts(null, null);

  @Inject private World world;
  @Inject private Noticing noticing;
  @Inject private NoticeRouting routing;
  @Inject private ExamineNotice examineNotice;
  @Inject private Course course;
  @Inject private ReadInspections readInspections;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void what_comes_should_wait_for_a_word_to_the_sender_and_for_triage_at_once() {
    UUID id = noticing.received(NoticeKind.COMPLAINT);

    assertThat(noticing.current(id)).containsExactly("acknowledge-receipt", "triage");
    noticing.acknowledge(id);
    assertThat(noticing.current(id)).containsExactly("triage");
    assertThat(noticing.notice(id).acknowledged()).isNotNull();
  }

  @Test
  void what_the_press_tells_should_need_no_word_and_no_answer() {
    UUID id = noticing.received(NoticeKind.PRESS);
    assertThat(noticing.current(id)).containsExactly("triage");

    noticing.judge(id, NoticePath.CLOSURE, CONTRACT);
    noticing.settle(id);

    assertThat(noticing.current(id)).isEmpty();
    assertThat(noticing.notice(id).state()).isEqualTo(NoticeState.CLOSED);
  }

  @Test
  void danger_should_become_a_serious_finding_that_acts_at_once() {
    UUID id = noticing.byProducer(CONTRACT);
    noticing.judge(id, NoticePath.IMMEDIATE, Danger.ESSENTIAL, noticing.notice(id).unitId());
    assertThat(noticing.current(id)).contains("act-at-once");

    UUID finding = noticing.find(id, Severity.SERIOUS, CONTRACT);

    assertThat(course.steps(finding)).contains("note-serious");
    assertThat(course.finding(finding).caseId()).isEqualTo(noticing.notice(id).caseId());
    assertThat(noticing.notice(id).outcome()).isEqualTo(NoticeOutcome.FINDING);
    noticing.answer(id);
    assertThat(noticing.current(id)).as("the answer acknowledges too").isEmpty();
  }

  @Test
  void a_notice_should_become_an_inspection_in_its_own_case() {
    UUID id = noticing.received(NoticeKind.STAFF_NOTICE);
    noticing.judge(id, NoticePath.INSPECTION, RelationType.OWN);
    assertThat(noticing.current(id)).contains("examine");

    UUID inspection = noticing.inspect(id, RelationType.OWN);

    Notice notice = noticing.notice(id);
    assertThat(notice.links()).singleElement().extracting("type").isEqualTo(SubjectType.INSPECTION);
    assertThat(readInspections.page(inspection, world.officer()).inspection().caseId())
        .isEqualTo(notice.caseId());
    noticing.acknowledge(id);
    noticing.answer(id);
    assertThat(noticing.notice(id).state()).isEqualTo(NoticeState.CLOSED);
  }

  @Test
  void a_notice_should_join_a_finding_or_an_inspection_that_is_there() {
    UUID first = noticing.received(NoticeKind.FEEDBACK);
    noticing.judge(first, NoticePath.INSPECTION, CONTRACT);
    UUID finding = noticing.find(first, Severity.MINOR, CONTRACT);
    UUID second = noticing.received(NoticeKind.STAFF_NOTICE);
    noticing.judge(second, NoticePath.INSPECTION, CONTRACT);

    examineNotice.joinFinding(second, finding, world.officer());

    assertThat(noticing.notice(second).links().get(0).subjectId()).isEqualTo(finding);
    UUID inspecting = noticing.received(NoticeKind.STAFF_NOTICE);
    noticing.judge(inspecting, NoticePath.INSPECTION, CONTRACT);
    UUID inspection = noticing.inspect(inspecting, CONTRACT);
    UUID third = noticing.received(NoticeKind.STAFF_NOTICE);
    noticing.judge(third, NoticePath.INSPECTION, CONTRACT);
    examineNotice.joinInspection(third, inspection, world.officer());
    assertThat(noticing.notice(third).outcome()).isEqualTo(NoticeOutcome.INSPECTION);
  }

  @Test
  void a_clarification_that_is_enough_should_lead_to_the_answer() {
    UUID id = noticing.received(NoticeKind.COMPLAINT);
    noticing.judge(id, NoticePath.CLARIFICATION, CONTRACT);
    noticing.ask(id, 14);
    assertThat(noticing.current(id)).contains("clarify");

    noticing.clarify(id, CONTRACT);
    noticing.assess(id, true);

    assertThat(noticing.notice(id).outcome()).isEqualTo(NoticeOutcome.CLARIFIED);
    assertThat(noticing.current(id)).containsExactly("acknowledge-receipt", "answer-sender");
  }

  @Test
  void a_clarification_that_is_not_enough_should_lead_to_examination() {
    UUID id = noticing.received(NoticeKind.COMPLAINT);
    noticing.judge(id, NoticePath.CLARIFICATION, CONTRACT);
    noticing.ask(id, 14);
    noticing.clarify(id, CONTRACT);

    noticing.assess(id, false);

    assertThat(noticing.current(id)).contains("examine");
    noticing.find(id, Severity.MINOR, CONTRACT);
    assertThat(noticing.current(id)).contains("answer-sender");
  }

  @Test
  void what_belongs_to_another_body_should_go_there_and_the_sender_hear_of_it() {
    UUID id = noticing.received(NoticeKind.ADMINISTRATIVE_COMPLAINT);
    noticing.judge(id, NoticePath.TRANSFER, Danger.NONE, null);
    assertThat(noticing.notice(id).caseId()).as("no unit, no case").isNull();

    noticing.transfer(id);

    assertThat(noticing.current(id)).isEmpty();
    assertThat(noticing.notice(id).messages())
        .extracting(NoticeMessage::kind)
        .containsExactly(NoticeMessageKind.TRANSFER_NOTE);
  }

  @Test
  void a_notice_may_be_judged_again_on_its_way() {
    UUID id = noticing.received(NoticeKind.COMPLAINT);
    noticing.judge(id, NoticePath.INSPECTION, CONTRACT);
    assertThat(noticing.current(id)).contains("examine");

    noticing.judge(id, NoticePath.CLOSURE, CONTRACT);

    assertThat(noticing.current(id)).contains("settle").doesNotContain("examine");
    noticing.settle(id);
    assertThat(noticing.current(id)).contains("answer-sender");
  }

  @Test
  void what_is_confidential_should_stay_outside_cases_and_with_triage() {
    Received received = noticing.anonymous(NoticeKind.WHISTLEBLOWING, NOBODY);
    UUID id = received.notice().id();
    noticing.judge(id, NoticePath.INSPECTION, CONTRACT);

    noticing.inspect(id, CONTRACT);

    Notice notice = noticing.notice(id);
    assertThat(notice.caseId()).isNull();
    assertThat(world.rows("case_event where subject_id = '" + id + "'")).isZero();
    assertThat(
            world.rows(
                "audit_event where subject_id = '"
                    + id
                    + "' and (unit_id is not null or producer_id is not null or why is not null)"))
        .isZero();
    assertThat(world.rows("work_item where subject_id = '" + id + "' and role not in ('TRIAGE')"))
        .isZero();
  }

  @Test
  void every_row_of_the_table_should_decide_something() {
    for (NoticeKind kind : NoticeKind.values()) {
      for (Danger danger : Danger.values()) {
        for (SenderRole sender : SenderRole.values()) {
          assertThat(routing.of(kind, danger, sender, true).path()).isNotNull();
          assertThat(routing.of(kind, danger, sender, false).path()).isNotNull();
        }
      }
    }
  }
}
