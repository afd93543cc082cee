package fi.valvomo.notice.entity;

import static fi.valvomo.notice.entity.NoticeState.CLARIFYING;
import static fi.valvomo.notice.entity.NoticeState.CLOSED;
import static fi.valvomo.notice.entity.NoticeState.ERASED;
import static fi.valvomo.notice.entity.NoticeState.RECEIVED;
import static fi.valvomo.notice.entity.NoticeState.TO_ANSWER;
import static fi.valvomo.notice.entity.NoticeState.UNDER_WAY;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Signature;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A matter that somebody brought to the organiser's knowledge (ilmoitus): judged, acted on, its
 * sender answered. 741/2023 29 §; 1171/2022; 434/2003. Who sent it is not in here.
 */
@Entity
@Table(name = "notice")
public class Notice extends NoticeFacts {

  protected Notice() {}

  private Notice(String number, NoticeIntake intake, ReceiptCode code) {
    super(number, intake, code);
  }

  /** It has come in. */
  public static Notice receive(
      String number,
      NoticeIntake intake,
      ReceiptCode code,
      NoticeDays days,
      Viewer by,
      Instant at) {
    if (intake.receivedAt().isAfter(at)) {
      throw InvalidException.of("receivedAt", "past");
    }
    Notice notice = new Notice(number, intake, code);
    notice.triageBy = days.triageBy();
    notice.acknowledgeBy = notice.isAnswered() ? days.acknowledgeBy() : null;
    notice.answerBy = notice.isAnswered() ? days.answerBy() : null;
    notice.enter(RECEIVED, by, at);
    return notice;
  }

  /**
   * The sender is told that it has come, by a person (vastaanottoilmoitus).
   *
   * @param answerBy the last day of the answer, counted from now where the law says so
   */
  public void acknowledge(String text, LocalDate answerBy, Viewer by, Instant at) {
    refuseUnless(isAnswered(), NoticeRefusal.NOBODY_TO_ANSWER);
    refuseUnless(state.isOpen(), NoticeRefusal.NOTICE_OUT_OF_ORDER);
    refuseIf(acknowledged != null, NoticeRefusal.ALREADY_ACKNOWLEDGED);
    acknowledged = new Signature(by, at);
    this.answerBy = answerBy;
    say(NoticeMessageKind.ACKNOWLEDGEMENT, text, by, at);
    enter(state, by, at);
  }

  /**
   * It is judged, once or again: how dangerous, what about, which path, who must be told by when.
   *
   * @param handleBy by when the path is begun
   * @param tellBy by when they are told
   */
  public void judge(
      Routing routing,
      TriageChoice choice,
      LocalDate handleBy,
      LocalDate tellBy,
      Viewer by,
      Instant at) {
    refuseUnless(state == RECEIVED || state == UNDER_WAY, NoticeRefusal.NOTICE_OUT_OF_ORDER);
    if (choice.path() != routing.path() && choice.overrideReason() == null) {
      throw InvalidException.of("overrideReason", "otherPathReason");
    }
    boolean needsUnit =
        choice.path() == NoticePath.IMMEDIATE
            || choice.path() == NoticePath.INSPECTION
            || choice.path() == NoticePath.CLARIFICATION;
    if (needsUnit && choice.unitId() == null) {
      throw InvalidException.of("unitId", "required");
    }
    refuseIf(caseId != null && !Objects.equals(unitId, choice.unitId()), NoticeRefusal.OTHER_UNIT);
    sender = choice.sender();
    unitId = choice.unitId();
    producerId = choice.producerId();
    triage = new Triage(routing, choice, handleBy, by, at);
    tellings.removeIf(open -> open.told() == null && !routing.told().contains(open.receiver()));
    routing.told().stream()
        .filter(receiver -> telling(receiver).isEmpty())
        .forEach(receiver -> tellings.add(new Telling(receiver, tellBy)));
    enter(UNDER_WAY, by, at);
  }

  /**
   * It is another kind by law than it was sent as: its days and who may know of it follow. Only
   * while nobody has been told of it in a case. Whoever holds a code keeps it, so that a notice to
   * which nobody waits for an answer does not become one of the others, nor the reverse.
   *
   * @param days by when it is looked at and answered as what it is
   */
  public void become(KindChange change, NoticeDays days, Viewer by, Instant at) {
    refuseUnless(state == RECEIVED || state == UNDER_WAY, NoticeRefusal.NOTICE_OUT_OF_ORDER);
    refuseIf(caseId != null, NoticeRefusal.KIND_IN_CASE);
    refuseIf(sentByProducerId != null, NoticeRefusal.KIND_OF_PRODUCER);
    if (change.kind().isAnswered() != kind.isAnswered()) {
      throw InvalidException.of("kind", "otherKindOfAnswer");
    }
    if (change.reason() == null || change.reason().isBlank()) {
      throw InvalidException.of("kindReason", "required");
    }
    sentAs = sentAs == null ? kind : sentAs;
    kindReason = change.reason();
    kind = change.kind();
    confidential = kind.isConfidential();
    triageBy = days.triageBy();
    acknowledgeBy = isAnswered() ? days.acknowledgeBy() : null;
    answerBy = isAnswered() ? days.answerBy() : null;
    enter(state, by, at);
  }

  /**
   * The sender is given another code: the answer with the first one was lost on its way, so that
   * nobody knows it.
   */
  public void handOut(ReceiptCode code, Viewer sender, Instant at) {
    refuseIf(state == ERASED, NoticeRefusal.NOTICE_ERASED);
    receiptHash = isAnswered() ? code.hash() : null;
    changed(sender, at);
  }

  /** From now on it belongs to this case; a confidential one never does. */
  public void joinCase(UUID file, Viewer by, Instant at) {
    refuseIf(confidential || unitId == null, NoticeRefusal.UNIT_UNKNOWN);
    caseId = file;
    changed(by, at);
  }

  /** One of those who must be told has been told. 741/2023 29 and 34 §. */
  public void tell(NoticeReceiver receiver, String how, Viewer by, Instant at) {
    refuseUnless(state.isOpen(), NoticeRefusal.NOTICE_OUT_OF_ORDER);
    Telling open = telling(receiver).orElse(null);
    refuseIf(open == null, NoticeRefusal.NOT_TO_BE_TOLD);
    refuseIf(open.told() != null, NoticeRefusal.ALREADY_TOLD);
    open.tell(how, by, at);
    enter(state, by, at);
  }

  /** The producer is asked; it reads the question and nothing else. */
  public void askProducer(String question, Deadline deadline, Viewer by, Instant at) {
    requirePath(NoticePath.CLARIFICATION);
    clarifications.add(new Clarification(question, deadline, by, at));
    enter(CLARIFYING, by, at);
  }

  /** The producer answers, in time or late. */
  public void clarify(String answer, Viewer by, Instant at) {
    Clarification open = lastClarification();
    refuseIf(open == null || open.given() != null, NoticeRefusal.NOTICE_OUT_OF_ORDER);
    refuseUnless(state == CLARIFYING || state == UNDER_WAY, NoticeRefusal.NOTICE_OUT_OF_ORDER);
    open.give(answer, by, at);
    enter(UNDER_WAY, by, at);
  }

  /** The time for the clarification went by: silence does not stop the matter. 434/2003 33 §. */
  public void lapseClarification(Instant at) {
    refuseUnless(state == CLARIFYING, NoticeRefusal.NOTICE_OUT_OF_ORDER);
    lastClarification().lapse(at);
    enter(UNDER_WAY, Viewer.SYSTEM, at);
  }

  /** It became, or joined, an inspection or a finding of its unit. */
  public void link(
      SubjectType type, UUID subjectId, UUID ofUnit, String title, Viewer by, Instant at) {
    refuseUnless(state == UNDER_WAY, NoticeRefusal.NOTICE_OUT_OF_ORDER);
    refuseUnless(Objects.equals(unitId, ofUnit), NoticeRefusal.OTHER_UNIT);
    refuseIf(
        links.stream().anyMatch(link -> link.subjectId().equals(subjectId)),
        NoticeRefusal.ALREADY_LINKED);
    links.add(new NoticeLink(type, subjectId, title, by, at));
    changed(by, at);
  }

  /** What the path led to; the sender is answered next, where somebody waits. */
  public void settle(NoticeOutcome result, String reason, Viewer by, Instant at) {
    refuseUnless(state == UNDER_WAY, NoticeRefusal.NOTICE_OUT_OF_ORDER);
    outcome = result;
    outcomeReason = reason;
    settled = new Signature(by, at);
    if (!isAnswered()) {
      refuseWhileUntold();
    }
    enter(isAnswered() ? TO_ANSWER : CLOSED, by, at);
  }

  /**
   * It belongs to another body: sent there, and the sender is told where. 434/2003 21 §.
   *
   * @param note what the sender is told; null where nobody waits
   */
  public void transfer(TransferOrder order, String note, Viewer by, Instant at) {
    requirePath(NoticePath.TRANSFER);
    refuseWhileUntold();
    order.requireLawful(confidential, isInOwnWords());
    if (isAnswered() && note == null) {
      throw InvalidException.of("note", "required");
    }
    outcome = NoticeOutcome.TRANSFERRED;
    transferredTo = order.to();
    settled = new Signature(by, at);
    if (isAnswered()) {
      say(NoticeMessageKind.TRANSFER_NOTE, note, by, at);
      answered = settled;
    }
    enter(CLOSED, by, at);
  }

  /** The sender hears what became of it. */
  public void answer(String text, Viewer by, Instant at) {
    refuseUnless(state == TO_ANSWER, NoticeRefusal.NOTICE_OUT_OF_ORDER);
    refuseWhileUntold();
    say(NoticeMessageKind.ANSWER, text, by, at);
    answered = new Signature(by, at);
    enter(CLOSED, by, at);
  }

  /** The organiser asks or tells the sender something, also after the answer. */
  public void writeToSender(String text, Viewer by, Instant at) {
    refuseUnless(isAnswered(), NoticeRefusal.NOBODY_TO_ANSWER);
    refuseIf(state == ERASED, NoticeRefusal.NOTICE_ERASED);
    say(NoticeMessageKind.TO_SENDER, text, by, at);
    enter(state, by, at);
  }

  /**
   * The sender came back and says more, also after the answer.
   *
   * @param noticedBy by when somebody must have written back
   */
  public void hearMore(String text, LocalDate noticedBy, Viewer sender, Instant at) {
    refuseIf(state == ERASED, NoticeRefusal.NOTICE_ERASED);
    say(NoticeMessageKind.FROM_SENDER, text, sender, at);
    replyBy = replyBy == null ? noticedBy : replyBy;
    enter(state, sender, at);
  }

  /** Whether the last thing said is this, by the sender: sent again where no answer came back. */
  public boolean hasJustHeard(String text) {
    return !messages.isEmpty()
        && messages.get(messages.size() - 1).kind() == NoticeMessageKind.FROM_SENDER
        && messages.get(messages.size() - 1).text().equals(text);
  }

  /** What was told is destroyed; only that there was a notice remains. 1171/2022. */
  public void erase(Instant at) {
    refuseUnless(confidential && state == CLOSED, NoticeRefusal.NOTICE_OUT_OF_ORDER);
    description = "";
    subjectText = null;
    receiptHash = null;
    unitId = null;
    producerId = null;
    outcomeReason = null;
    kindReason = null;
    transferredTo = null;
    triage.eraseSummary();
    messages.clear();
    clarifications.clear();
    links.clear();
    tellings.clear();
    replyBy = null;
    erasedAt = at;
    enter(ERASED, Viewer.SYSTEM, at);
  }

  /** The last question to the producer, or null. */
  public Clarification lastClarification() {
    return clarifications.isEmpty() ? null : clarifications.get(clarifications.size() - 1);
  }

  /** Whether the producer may answer what it was asked. */
  public boolean awaitsProducer() {
    Clarification last = lastClarification();
    return last != null
        && last.given() == null
        && (state == CLARIFYING || state == UNDER_WAY)
        && triage.path() == NoticePath.CLARIFICATION;
  }

  private void requirePath(NoticePath path) {
    refuseUnless(state == UNDER_WAY, NoticeRefusal.NOTICE_OUT_OF_ORDER);
    refuseUnless(triage.path() == path, NoticeRefusal.OTHER_PATH);
  }

  private void refuseWhileUntold() {
    refuseUnless(
        tellings.stream().allMatch(telling -> telling.told() != null), NoticeRefusal.NOT_TOLD_YET);
  }

  private Optional<Telling> telling(NoticeReceiver receiver) {
    return tellings.stream().filter(telling -> telling.receiver() == receiver).findFirst();
  }

  private void say(NoticeMessageKind what, String text, Viewer by, Instant at) {
    messages.add(new NoticeMessage(what, text, by, at));
    if (what != NoticeMessageKind.FROM_SENDER) {
      replyBy = null;
    }
  }

  private void enter(NoticeState next, Viewer by, Instant at) {
    state = next;
    dueOn = nearestDay();
    changed(by, at);
  }

  private LocalDate nearestDay() {
    if (!state.isOpen()) {
      return replyBy;
    }
    LocalDate ownWork =
        switch (state) {
          case RECEIVED -> triageBy;
          case UNDER_WAY -> triage.handleBy();
          case CLARIFYING -> lastClarification().deadline().dueOn();
          default -> null;
        };
    return Stream.concat(
            Stream.of(ownWork, acknowledged == null ? acknowledgeBy : null, answerBy, replyBy),
            tellings.stream().filter(open -> open.told() == null).map(Telling::dueOn))
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .orElse(null);
  }
}
