package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.engine.TimeTravel;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.notice.control.ComeBack;
import fi.valvomo.notice.control.NoticeFiles;
import fi.valvomo.notice.control.ReceiveNotice.Received;
import fi.valvomo.notice.entity.Notice;
import fi.valvomo.notice.entity.NoticeKind;
import fi.valvomo.notice.entity.NoticePath;
import fi.valvomo.notice.entity.NoticeState;
import fi.valvomo.notice.entity.ReporterFacts;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.work.entity.WorkItems;
import fi.valvomo.work.entity.WorkingDays;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.flowable.job.api.Job;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class NoticeDaysIT {

  private static final RelationType CONTRACT = RelationType.CONTRACT;

  @Inject private World world;
  @Inject private Noticing noticing;
  @Inject private Days days;
  @Inject private TimeTravel time;
  @Inject private ManagementService management;
  @Inject private RuntimeService runtime;
  @Inject private WorkItems items;
  @Inject private NoticeFiles files;
  @Inject private ComeBack comeBack;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void a_sender_should_hear_in_two_working_days_and_be_answered_in_four_weeks() {
    UUID id = noticing.received(NoticeKind.COMPLAINT);
    Notice notice = noticing.notice(id);
    LocalDate day = day(notice.receivedAt());

    assertThat(notice.acknowledgeBy()).isEqualTo(WorkingDays.after(day, 2));
    assertThat(notice.answerBy()).isEqualTo(WorkingDays.onOrAfter(day.plusDays(28)));
    assertThat(items.open(id, "acknowledge-receipt").orElseThrow().dueAt())
        .isEqualTo(Deadline.endOf(notice.acknowledgeBy()));
    assertThat(items.open(id, "triage").orElseThrow().dueAt())
        .isEqualTo(Deadline.endOf(WorkingDays.after(day, 1)));
  }

  @Test
  void a_whistleblower_should_hear_in_seven_days_and_of_measures_in_three_months_from_then() {
    UUID id = whistleblowing();
    Notice notice = noticing.notice(id);
    LocalDate day = day(notice.receivedAt());
    assertThat(notice.acknowledgeBy()).isEqualTo(WorkingDays.onOrAfter(day.plusDays(7)));
    days.during(
        () -> {
          LocalDate third = WorkingDays.onOrAfter(day.plusDays(3));
          days.goTo(third);
          noticing.acknowledge(id);
          assertThat(noticing.notice(id).answerBy())
              .isEqualTo(WorkingDays.onOrAfter(third.plusMonths(3)));
        });
  }

  @Test
  void whoever_has_the_next_step_should_be_reminded_before_the_last_day_of_the_answer() {
    UUID open = noticing.received(NoticeKind.COMPLAINT);
    UUID closed = noticing.received(NoticeKind.FEEDBACK);
    noticing.judge(closed, NoticePath.CLOSURE, CONTRACT);
    noticing.settle(closed);
    noticing.answer(closed);
    LocalDate reminder = WorkingDays.before(noticing.notice(open).answerBy(), 5);
    days.during(
        () -> {
          days.goTo(reminder.minusDays(1));
          assertThat(told(open)).isZero();
          days.goTo(reminder);
          assertThat(told(open)).isEqualTo(1);
          assertThat(told(closed)).isZero();
          assertThat(items.open(open, "triage").orElseThrow().remindedAt()).isNotNull();
        });
  }

  @Test
  void silence_of_the_producer_should_not_stop_the_matter_and_a_late_answer_enters() {
    UUID id = noticing.received(NoticeKind.COMPLAINT);
    noticing.judge(id, NoticePath.CLARIFICATION, CONTRACT);
    noticing.ask(id, 7);
    LocalDate due = noticing.notice(id).lastClarification().deadline().dueOn();
    days.during(
        () -> {
          days.goPast(due);
          assertThat(noticing.current(id)).contains("assess-clarification");
          assertThat(noticing.notice(id).lastClarification().lapsedAt()).isNotNull();
          noticing.clarify(id, CONTRACT);
          assertThat(noticing.notice(id).lastClarification().isLate()).isTrue();
          noticing.assess(id, true);
          assertThat(noticing.current(id)).contains("answer-sender");
        });
  }

  @Test
  void after_five_years_nothing_should_be_left_of_what_a_whistleblower_told() {
    Received received =
        noticing.anonymous(
            NoticeKind.WHISTLEBLOWING, new ReporterFacts("Vihtori Viheltäjä", "040 000 000"));
    UUID id = received.notice().id();
    files.add(
        id,
        "kuva.txt",
        new ByteArrayInputStream("Valokuva".getBytes(StandardCharsets.UTF_8)),
        noticing.triage());
    noticing.judge(id, NoticePath.CLOSURE, CONTRACT);
    noticing.settle(id);
    noticing.answer(id);
    assertThat(noticing.current(id)).isEmpty();
    Job erasure = erasureOf(id);
    Instant inFiveYears =
        received.notice().receivedAt().atZone(Deadline.ZONE).plusYears(5).toInstant();
    assertThat(erasure.getDuedate()).isEqualTo(Date.from(inFiveYears));

    time.begin(inFiveYears);
    try {
      management.moveTimerToExecutableJob(erasure.getId());
      management.executeJob(erasure.getId());
    } finally {
      time.end();
    }

    Notice left = noticing.notice(id);
    assertThat(left.state()).isEqualTo(NoticeState.ERASED);
    assertThat(left.description()).isEmpty();
    for (String table :
        List.of(
            "notice_reporter",
            "notice_message",
            "notice_attachment",
            "notice_clarification",
            "notice_link",
            "notice_telling")) {
      assertThat(world.rows(table + " where notice_id = '" + id + "'")).as(table).isZero();
    }
    assertThat(
            world.rows(
                "notice_attachment_content where attachment_id not in"
                    + " (select id from notice_attachment)"))
        .isZero();
    assertThat(world.rows("audit_event where kind = 'NOTICE_ERASED' and subject_id = '" + id + "'"))
        .as("the tombstone")
        .isEqualTo(1);
    Assertions.assertThatThrownBy(() -> comeBack.read(received.code(), "198.51.100.250"))
        .isInstanceOf(fi.valvomo.kernel.entity.InvalidException.class);
    assertThat(
            runtime.createProcessInstanceQuery().processInstanceBusinessKey(id.toString()).count())
        .isZero();
  }

  private UUID whistleblowing() {
    return noticing
        .anonymous(NoticeKind.WHISTLEBLOWING, new ReporterFacts(null, null))
        .notice()
        .id();
  }

  private Job erasureOf(UUID id) {
    String instance =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(id.toString())
            .singleResult()
            .getId();
    // the other one, which reminds of the answer, fell due long before
    return management.createTimerJobQuery().processInstanceId(instance).list().stream()
        .max(Comparator.comparing(Job::getDuedate))
        .orElseThrow(() -> new MissingException("erasure"));
  }

  private long told(UUID id) {
    return world.rows(
        "notice_event where notice_id = '" + id + "' and kind = 'NOTICE_ANSWER_DUE_SOON'");
  }

  private static LocalDate day(Instant at) {
    return at.atZone(Deadline.ZONE).toLocalDate();
  }
}
