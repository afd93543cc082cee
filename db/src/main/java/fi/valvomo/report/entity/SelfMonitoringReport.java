package fi.valvomo.report.entity;

import static fi.valvomo.report.entity.ReportState.ACCEPTED;
import static fi.valvomo.report.entity.ReportState.MISSING;
import static fi.valvomo.report.entity.ReportState.OPEN;
import static fi.valvomo.report.entity.ReportState.RETURNED;
import static fi.valvomo.report.entity.ReportState.SUBMITTED;

import fi.valvomo.kernel.entity.ChangedException;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Signature;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * What one unit tells of one period (omavalvontaraportti). 741/2023 26–27 §. Born with its round by
 * {@link Reports#ask}. That nobody answered is a state of its own and no zero.
 */
@Entity
@Table(name = "self_monitoring_report")
public class SelfMonitoringReport extends ReportFacts implements OwedAnswer {

  protected SelfMonitoringReport() {}

  /** Its process runs from now on, and the producer sees it. */
  public void start(Viewer by, Instant at) {
    started = true;
    changed(by, at);
  }

  /**
   * Refuses when somebody else saved after the caller read it.
   *
   * @throws ChangedException unless this still is what the caller saw
   */
  public void expectSaved(long seen) {
    if (saves != seen) {
      throw new ChangedException(savedBy, savedAt);
    }
  }

  /** It begins where this one ended, from now on: what was prefilled is what is compared. */
  public void follows(UUID previous) {
    if (!begun() && sendings == 0) {
      previousId = previous;
    }
  }

  /** The producer's people type; nothing is checked before it is sent. */
  public void save(Map<String, Object> draft, Viewer by, Instant at) {
    refuseUnlessAwaited();
    answers = draft;
    saves++;
    savedAt = at;
    savedBy = by.displayName();
    changed(by, at);
  }

  /**
   * What the producer is about to send, in time or late; a late one is taken in as well.
   *
   * @param caseNumber the receipt is named after it
   */
  public ReportSubmission sending(
      Map<String, Object> sent,
      String sha256,
      SubmissionWay way,
      String caseNumber,
      Viewer by,
      Instant at) {
    refuseUnlessAwaited();
    int number = sendings + 1;
    return new ReportSubmission(
        number,
        caseNumber + "/" + number,
        sent,
        sha256,
        way,
        isPastLastDay(at),
        new Signature(by, at));
  }

  /** The producer sends it: the {@link #sending} for which a receipt was written. */
  public void submit(ReportSubmission submission, Viewer by) {
    refuseUnlessAwaited();
    Instant at = submission.sent().at();
    sendings = submission.number();
    submissions.add(submission);
    if (sendings == 1) {
      late = submission.late();
    }
    answers = submission.answers();
    saves++;
    savedAt = at;
    savedBy = by.displayName();
    submittedAt = at;
    enter(SUBMITTED, by, at);
  }

  @Override
  public void refuseUnlessAwaited() {
    refuseIf(settled != null, ReportRefusal.PERIOD_CLOSED);
    refuseIf(state == SUBMITTED, ReportRefusal.ALREADY_SUBMITTED);
    refuseIf(state == ACCEPTED, ReportRefusal.ALREADY_ACCEPTED);
  }

  /** The officer is content with it. */
  public void accept(String reason, Viewer by, Instant at) {
    requireSubmitted().accept(reason, new Signature(by, at));
    enter(ACCEPTED, by, at);
  }

  /**
   * The officer sends it back to be corrected.
   *
   * @param comments by the id of their field
   * @param forCorrection by when it is to be sent again
   */
  public void sendBack(
      String reason, Map<String, Object> comments, Deadline forCorrection, Viewer by, Instant at) {
    requireSubmitted().sendBack(reason, comments, new Signature(by, at));
    deadline = forCorrection;
    missedAt = null;
    enter(RETURNED, by, at);
  }

  private ReportSubmission requireSubmitted() {
    refuseUnless(state == SUBMITTED, ReportRefusal.NOT_SUBMITTED);
    return submission().orElseThrow();
  }

  /** The last day has passed: an unanswered one is missing, a returned one stays returned. */
  public void miss(Instant at) {
    missedAt = at;
    enter(state == OPEN ? MISSING : state, Viewer.SYSTEM, at);
  }

  @Override
  public void extend(LocalDate until, Viewer by, Instant at) {
    refuseUnless(mayBeExtended(), ReportRefusal.NOTHING_TO_EXTEND);
    deadline = deadline.movedTo(until);
    missedAt = null;
    enter(state == MISSING ? OPEN : state, by, at);
  }

  @Override
  public boolean isReturned() {
    return state == RETURNED;
  }

  /** Whether its last day still may move. */
  public boolean mayBeExtended() {
    return settled == null && state != SUBMITTED && state != ACCEPTED;
  }

  /** No answer is waited for any more; that there is none is the answer. */
  public void leaveMissing(String reason, Viewer by, Instant at) {
    refuseUnless(isOverdue(at) && settled == null, ReportRefusal.NOT_LATE);
    settledReason = reason;
    settled = new Signature(by, at);
    enter(MISSING, by, at);
  }

  /** An officer reminded of it by hand. */
  public void remind(LocalDate day, Viewer by, Instant at) {
    refuseUnless(mayBeExtended(), ReportRefusal.NOTHING_TO_EXTEND);
    remindedOn = day;
    changed(by, at);
  }

  /** Whether the producer owes it and its last day has passed. */
  public boolean isOverdue(Instant now) {
    return settled == null && state != SUBMITTED && state != ACCEPTED && isPastLastDay(now);
  }

  /** Whether this producer may know of it. */
  public boolean isVisibleTo(UUID producer) {
    return started && producerId.equals(producer);
  }

  private boolean isPastLastDay(Instant at) {
    return at.isAfter(deadline.dueAt());
  }

  private void enter(ReportState next, Viewer by, Instant at) {
    state = next;
    changed(by, at);
  }
}
