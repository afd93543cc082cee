package fi.valvomo.notice.control;

import fi.valvomo.casefile.control.Cases;
import fi.valvomo.casefile.entity.CaseFile;
import fi.valvomo.casefile.entity.CaseFiles;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.notice.entity.Danger;
import fi.valvomo.notice.entity.KindChange;
import fi.valvomo.notice.entity.Notice;
import fi.valvomo.notice.entity.NoticeKind;
import fi.valvomo.notice.entity.NoticeState;
import fi.valvomo.notice.entity.Notices;
import fi.valvomo.notice.entity.Routing;
import fi.valvomo.notice.entity.SenderRole;
import fi.valvomo.notice.entity.TriageChoice;
import fi.valvomo.producer.entity.ServiceUnit;
import fi.valvomo.producer.entity.ServiceUnits;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Triage: how dangerous it is, what it is about, and where it goes. 741/2023 25, 29 and 34 §. */
@ApplicationScoped
@Transactional
public class JudgeNotice {

  @Inject private Notices notices;
  @Inject private NoticeRouting routing;
  @Inject private NoticeCalendar calendar;
  @Inject private ServiceUnits units;
  @Inject private Cases cases;
  @Inject private CaseFiles files;
  @Inject private ProcessSteps steps;
  @Inject private NoticeNews news;
  @Inject private Clock clock;

  /**
   * What the table would say, before anybody decides.
   *
   * @param kind what it turns out to be, or null for what it was sent as
   */
  public Routing propose(
      UUID id, NoticeKind kind, Danger danger, SenderRole sender, UUID unitId, Viewer viewer) {
    Notice notice = notices.forViewer(id, viewer);
    return routing.of(kind == null ? notice.kind() : kind, danger, sender, unitId != null);
  }

  /**
   * The person decides.
   *
   * @param caseId an open case of the unit to join, or null for a new one
   */
  public Notice judge(UUID id, TriageChoice choice, UUID caseId, Viewer viewer) {
    return judge(id, null, choice, caseId, viewer);
  }

  /**
   * The person decides, and says that it is another kind than it was sent as.
   *
   * @param change null, or the kind that it has: where it has it already, nothing changes
   */
  public Notice judge(UUID id, KindChange change, TriageChoice choice, UUID caseId, Viewer viewer) {
    Instant now = clock.instant();
    Notice notice = notices.whole(id, viewer);
    NoticeState before = notice.state();
    ServiceUnit unit = unit(choice.unitId());
    TriageChoice whole = withProducer(choice, unit);
    boolean changes = change != null && change.kind() != notice.kind();
    boolean confidential = changes ? change.kind().isConfidential() : notice.confidential();
    boolean joins = unit != null && !confidential && notice.caseId() == null;
    // before anything changes: taking a number writes down what has changed so far
    UUID file = joins ? caseOf(notice, unit, caseId, viewer, now) : null;
    if (changes) {
      become(notice, change, viewer, now);
    }
    Routing proposed = routing.of(notice.kind(), whole.danger(), whole.sender(), unit != null);
    notice.judge(
        proposed,
        whole,
        calendar.inWorkingDays(now, proposed.days()),
        calendar.inWorkingDays(now, proposed.tellDays()),
        viewer,
        now);
    if (joins) {
      notice.joinCase(file, viewer, now);
    }
    news.inside("NOTICE_JUDGED", notice, before, whole.overrideReason(), viewer, now);
    if (before == NoticeState.RECEIVED) {
      steps.complete(notice, NoticeSteps.TRIAGE, viewer, Map.of());
    } else {
      steps.message(notice, NoticeSteps.JUDGED_AGAIN);
    }
    return notice;
  }

  private void become(Notice notice, KindChange change, Viewer viewer, Instant now) {
    NoticeKind before = notice.kind();
    notice.become(change, calendar.asOther(change.kind(), notice), viewer, now);
    news.otherKind(notice, before, viewer, now);
    if (notice.acknowledgeBy() != null) {
      Instant acknowledgeBy = Deadline.endOf(notice.acknowledgeBy());
      steps.moveDue(notice, NoticeSteps.ACKNOWLEDGE, acknowledgeBy, viewer);
    }
    steps.moveTimer(notice, NoticeSteps.ANSWER_NEAR, calendar.reminder(notice));
  }

  private ServiceUnit unit(UUID id) {
    return id == null
        ? null
        : units.find(id).orElseThrow(() -> InvalidException.of("unitId", "unknown"));
  }

  private static TriageChoice withProducer(TriageChoice choice, ServiceUnit unit) {
    return new TriageChoice(
        choice.danger(),
        choice.sender(),
        choice.unitId(),
        unit == null ? null : unit.producerId(),
        choice.path(),
        choice.overrideReason(),
        choice.summary());
  }

  private UUID caseOf(Notice notice, ServiceUnit unit, UUID joined, Viewer viewer, Instant now) {
    if (joined == null) {
      String title = notice.number() + ": " + unit.name();
      return cases.open(title, unit.producerId(), unit.id(), viewer, now).id();
    }
    try {
      CaseFile file = files.get(joined);
      if (unit.id().equals(file.unitId()) && files.imported(joined).isEmpty()) {
        return file.id();
      }
    } catch (MissingException unknown) {
      // answered below, as a case of another unit
    }
    throw InvalidException.of("caseId", "unknown");
  }
}
