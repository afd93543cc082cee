package fi.valvomo.notice.entity;

import static fi.valvomo.notice.entity.ANotice.NOW;
import static fi.valvomo.notice.entity.ANotice.TODAY;
import static fi.valvomo.notice.entity.ANotice.UNIT;
import static fi.valvomo.notice.entity.ANotice.choice;
import static fi.valvomo.notice.entity.ANotice.deadline;
import static fi.valvomo.notice.entity.ANotice.judge;
import static fi.valvomo.notice.entity.ANotice.judged;
import static fi.valvomo.notice.entity.ANotice.person;
import static fi.valvomo.notice.entity.ANotice.received;
import static fi.valvomo.notice.entity.ANotice.routing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NoticeTest {

  private final Viewer triage = person(Role.OFFICER, Role.TRIAGE);
  private final Viewer producer = person(Role.PROVIDER);

  @Nested
  class Receiving {

    @Test
    void should_keep_of_the_code_its_hash_only() {
      ReceiptCode code = ReceiptCode.random();

      Notice notice = received(NoticeKind.COMPLAINT, code);

      assertThat(notice.receiptHash).isEqualTo(code.hash()).isNotEqualTo(code.shown());
    }

    @Test
    void should_give_the_press_neither_code_nor_answer() {
      Notice notice = received(NoticeKind.PRESS);

      assertThat(notice.receiptHash).isNull();
      assertThat(notice.acknowledgeBy()).isNull();
      assertThat(notice.answerBy()).isNull();
      assertRefused(
          NoticeRefusal.NOBODY_TO_ANSWER, () -> notice.acknowledge("Kiitos", null, triage, NOW));
    }

    @Test
    void should_wait_for_triage_first() {
      assertThat(received(NoticeKind.COMPLAINT).dueOn()).isEqualTo(TODAY.plusDays(1));
    }
  }

  @Nested
  class Judging {

    @Test
    void should_need_a_reason_where_the_path_is_not_the_proposed_one() {
      Notice notice = received(NoticeKind.COMPLAINT);

      assertThatThrownBy(
              () ->
                  notice.judge(
                      routing(NoticePath.CLARIFICATION),
                      choice(NoticePath.CLOSURE, UNIT, null),
                      TODAY,
                      TODAY,
                      triage,
                      NOW))
          .isInstanceOf(InvalidException.class);
    }

    @Test
    void should_need_a_unit_where_something_is_to_be_looked_into() {
      Notice notice = received(NoticeKind.COMPLAINT);

      assertThatThrownBy(
              () ->
                  notice.judge(
                      routing(NoticePath.INSPECTION),
                      choice(NoticePath.INSPECTION, null, null),
                      TODAY,
                      TODAY,
                      triage,
                      NOW))
          .isInstanceOf(InvalidException.class);
    }

    @Test
    void again_should_keep_who_was_told_and_forget_who_need_not_be() {
      Notice notice = judged(NoticeKind.COMPLAINT, NoticePath.CLOSURE, NoticeReceiver.values());
      notice.tell(NoticeReceiver.AUTHORITY, "Sähköpostilla", triage, NOW);

      judge(notice, NoticePath.INSPECTION, NoticeReceiver.MANAGER);

      assertThat(notice.tellings())
          .extracting(Telling::receiver)
          .containsExactlyInAnyOrder(NoticeReceiver.AUTHORITY, NoticeReceiver.MANAGER);
    }

    @Test
    void should_never_bring_a_confidential_one_into_a_case() {
      Notice notice = judged(NoticeKind.WHISTLEBLOWING, NoticePath.INSPECTION);

      assertRefused(
          NoticeRefusal.UNIT_UNKNOWN, () -> notice.joinCase(UUID.randomUUID(), triage, NOW));
    }
  }

  @Nested
  class Of_another_kind {

    private final NoticeDays days =
        new NoticeDays(TODAY.plusDays(1), TODAY.plusDays(7), TODAY.plusDays(90));

    @Test
    void should_become_confidential_and_get_the_days_of_what_it_is() {
      Notice notice = received(NoticeKind.FEEDBACK);

      notice.become(protectedReport(), days, triage, NOW);

      assertThat(notice.kind()).isEqualTo(NoticeKind.WHISTLEBLOWING);
      assertThat(notice.sentAs()).isEqualTo(NoticeKind.FEEDBACK);
      assertThat(notice.confidential()).isTrue();
      assertThat(notice.acknowledgeBy()).isEqualTo(TODAY.plusDays(7));
      assertThat(notice.answerBy()).isEqualTo(TODAY.plusDays(90));
      assertThat(notice.receiptHash).as("the sender's code still opens it").isNotNull();
    }

    @Test
    void should_stop_being_confidential() {
      Notice notice = received(NoticeKind.WHISTLEBLOWING);

      notice.become(new KindChange(NoticeKind.COMPLAINT, "Oma hoito"), days, triage, NOW);

      assertThat(notice.confidential()).isFalse();
    }

    @Test
    void should_say_why() {
      Notice notice = received(NoticeKind.FEEDBACK);

      assertThatThrownBy(
              () ->
                  notice.become(new KindChange(NoticeKind.WHISTLEBLOWING, " "), days, triage, NOW))
          .isInstanceOf(InvalidException.class);
    }

    @Test
    void should_be_refused_once_it_is_in_a_case() {
      Notice notice = judged(NoticeKind.FEEDBACK, NoticePath.CLOSURE);
      notice.joinCase(UUID.randomUUID(), triage, NOW);

      assertRefused(
          NoticeRefusal.KIND_IN_CASE, () -> notice.become(protectedReport(), days, triage, NOW));
    }

    @Test
    void should_not_take_the_answer_from_who_waits_for_it_nor_promise_one_to_nobody() {
      assertThatThrownBy(
              () ->
                  received(NoticeKind.FEEDBACK)
                      .become(new KindChange(NoticeKind.PRESS, "Juttu"), days, triage, NOW))
          .isInstanceOf(InvalidException.class);
      assertThatThrownBy(
              () -> received(NoticeKind.PRESS).become(protectedReport(), days, triage, NOW))
          .isInstanceOf(InvalidException.class);
    }

    private static KindChange protectedReport() {
      return new KindChange(NoticeKind.WHISTLEBLOWING, "Kertoo rikkomuksesta työssään");
    }
  }

  @Nested
  class Clarifying {

    @Test
    void should_take_a_late_answer_after_its_time_went_by() {
      Notice notice = judged(NoticeKind.COMPLAINT, NoticePath.CLARIFICATION);
      notice.askProducer("Miksi?", deadline(), triage, NOW);
      notice.lapseClarification(deadline().dueAt().plusSeconds(1));

      notice.clarify("Sijainen puuttui", producer, deadline().dueAt().plusSeconds(60));

      assertThat(notice.lastClarification().isLate()).isTrue();
      assertThat(notice.state()).isEqualTo(NoticeState.UNDER_WAY);
    }

    @Test
    void should_be_answered_once() {
      Notice notice = judged(NoticeKind.COMPLAINT, NoticePath.CLARIFICATION);
      notice.askProducer("Miksi?", deadline(), triage, NOW);
      notice.clarify("Sijainen puuttui", producer, NOW);

      assertRefused(
          NoticeRefusal.NOTICE_OUT_OF_ORDER, () -> notice.clarify("Ja muuta", producer, NOW));
    }

    @Test
    void should_be_asked_only_where_triage_said_so() {
      Notice notice = judged(NoticeKind.COMPLAINT, NoticePath.INSPECTION);

      assertRefused(
          NoticeRefusal.OTHER_PATH, () -> notice.askProducer("Miksi?", deadline(), triage, NOW));
    }
  }

  @Nested
  class Ending {

    @Test
    void should_wait_until_everybody_who_must_be_told_has_been_told() {
      Notice notice = judged(NoticeKind.COMPLAINT, NoticePath.CLOSURE, NoticeReceiver.AUTHORITY);
      notice.settle(NoticeOutcome.SETTLED, "Ei aihetta", triage, NOW);

      assertRefused(NoticeRefusal.NOT_TOLD_YET, () -> notice.answer("Kiitos", triage, NOW));
      notice.tell(NoticeReceiver.AUTHORITY, "Sähköpostilla", triage, NOW);
      notice.answer("Kiitos", triage, NOW);

      assertThat(notice.state()).isEqualTo(NoticeState.CLOSED);
      assertThat(notice.dueOn()).isNull();
    }

    @Test
    void should_tell_the_sender_where_it_was_transferred() {
      Notice notice = judged(NoticeKind.ADMINISTRATIVE_COMPLAINT, NoticePath.TRANSFER);

      notice.transfer(anOrder(), "Siirsimme asian.", triage, NOW);

      assertThat(notice.messages())
          .extracting(NoticeMessage::kind)
          .containsExactly(NoticeMessageKind.TRANSFER_NOTE);
      assertThat(notice.state()).isEqualTo(NoticeState.CLOSED);
    }

    @Test
    void should_not_be_transferred_without_a_word_to_whoever_waits() {
      Notice notice = judged(NoticeKind.ADMINISTRATIVE_COMPLAINT, NoticePath.TRANSFER);

      assertThatThrownBy(() -> notice.transfer(anOrder(), null, triage, NOW))
          .hasMessageContaining("note");
    }

    @Test
    void should_take_links_of_its_own_unit_only_and_each_once() {
      Notice notice = judged(NoticeKind.STAFF_NOTICE, NoticePath.INSPECTION);
      UUID finding = UUID.randomUUID();

      assertRefused(
          NoticeRefusal.OTHER_UNIT,
          () -> notice.link(SubjectType.FINDING, finding, UUID.randomUUID(), "Ovi", triage, NOW));
      notice.link(SubjectType.FINDING, finding, UNIT, "Ovi", triage, NOW);
      assertRefused(
          NoticeRefusal.ALREADY_LINKED,
          () -> notice.link(SubjectType.FINDING, finding, UNIT, "Ovi", triage, NOW));
    }
  }

  @Nested
  class Coming_back {

    @Test
    void should_ask_for_a_word_also_after_the_answer() {
      Notice notice = judged(NoticeKind.FEEDBACK, NoticePath.CLOSURE);
      notice.settle(NoticeOutcome.SETTLED, "Kerrottu yksikölle", triage, NOW);
      notice.answer("Kiitos", triage, NOW);

      notice.hearMore("Vielä yksi asia", TODAY.plusDays(2), person(), NOW);
      assertThat(notice.dueOn()).isEqualTo(TODAY.plusDays(2));
      notice.writeToSender("Selvitämme", triage, NOW);

      assertThat(notice.dueOn()).isNull();
    }
  }

  @Nested
  class Erasing {

    @Test
    void should_leave_nothing_of_what_was_told() {
      Notice notice = judged(NoticeKind.WHISTLEBLOWING, NoticePath.CLOSURE);
      notice.settle(NoticeOutcome.SETTLED, "Ei aihetta", triage, NOW);
      notice.answer("Kiitos", triage, NOW);

      notice.erase(NOW);

      assertThat(notice.description()).isEmpty();
      assertThat(notice.subjectText()).isNull();
      assertThat(notice.triage().summary()).isEmpty();
      assertThat(notice.messages()).isEmpty();
      assertThat(notice.receiptHash).isNull();
      assertThat(notice.unitId()).isNull();
    }

    @Test
    void should_be_of_confidential_ones_only() {
      Notice notice = judged(NoticeKind.FEEDBACK, NoticePath.CLOSURE);
      notice.settle(NoticeOutcome.SETTLED, "Kerrottu", triage, NOW);
      notice.answer("Kiitos", triage, NOW);

      assertRefused(NoticeRefusal.NOTICE_OUT_OF_ORDER, () -> notice.erase(NOW));
    }
  }

  private static TransferOrder anOrder() {
    return new TransferOrder(
        "LVV",
        "Lupa- ja valvontavirasto",
        null,
        true,
        Language.FI,
        "Turvasähköposti",
        null,
        "Kuuluu valvontaviranomaiselle.",
        TransferEnclosure.SUMMARY,
        null,
        null);
  }

  private static void assertRefused(NoticeRefusal refusal, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }
}
