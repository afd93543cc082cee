package fi.valvomo.inspection.control;

import fi.valvomo.inspection.entity.CommentExtension;
import fi.valvomo.inspection.entity.CommentExtensions;
import fi.valvomo.inspection.entity.Inspection;
import fi.valvomo.inspection.entity.InspectionRefusal;
import fi.valvomo.inspection.entity.InspectionState;
import fi.valvomo.inspection.entity.Inspections;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.ProcessSteps;
import fi.valvomo.work.entity.MoreTime;
import fi.valvomo.work.entity.WorkItem;
import fi.valvomo.work.entity.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** More time to comment a draft report: the producer asks, the officer decides. */
@ApplicationScoped
@Transactional
public class GiveCommentTime {

  private static final String OVERTAKEN = "Luonnos kommentoitiin ennen ratkaisua.";

  @Inject private Inspections inspections;
  @Inject private CommentExtensions extensions;
  @Inject private ReportedFindings reported;
  @Inject private InspectionNews news;
  @Inject private ProcessSteps steps;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /**
   * The producer asks, before the last day or after it. 434/2003 33 §.
   *
   * @throws InvalidException when the day is not later than the one in force, or has passed
   * @throws RefusedException when the report is final, nothing is left to comment, or a request
   *     lies open
   */
  public CommentExtension ask(UUID id, LocalDate until, String reason, Viewer viewer) {
    Instant now = clock.instant();
    Inspection inspection = inspections.forViewer(id, viewer);
    inspection.checkTimeRequest();
    if (reported.areCommented(inspection)) {
      throw new RefusedException(InspectionRefusal.NOTHING_LEFT_TO_COMMENT);
    }
    extensions.refuseWhileUndecided(id);
    MoreTime.requireReasonable(until, inspection.commentsDeadline(), now);
    CommentExtension extension = CommentExtension.asked(inspection, until, reason, viewer, now);
    extensions.add(extension);
    events.fire(extension.asking("COMMENT_EXTENSION_ASKED", inspection, viewer));
    if (!steps.message(inspection, InspectionSteps.TIME_ASKED, Map.of())) {
      // it runs by a model that had no such step: a request would hold up its report for ever
      throw new RefusedException(InspectionRefusal.OUT_OF_ORDER);
    }
    return extension;
  }

  /**
   * The officer grants it; where the time had ended, comments are waited for again.
   *
   * @param until null for the day that was asked for
   */
  public Inspection grant(UUID id, LocalDate until, String reason, Viewer viewer) {
    Instant now = clock.instant();
    Inspection inspection = inspections.forViewer(id, viewer);
    inspection.checkTimeDecision(viewer);
    CommentExtension asked = extensions.toDecide(id);
    WorkItem work = steps.requireOpen(inspection, InspectionSteps.DECIDE_TIME, viewer);
    LocalDate day = WorkingDays.onOrAfter(until == null ? asked.time().askedUntil() : until);
    MoreTime.requireReasonable(day, inspection.commentsDeadline(), now);
    InspectionState before = inspection.state();
    asked.grant(day, reason, viewer, now);
    inspection.extendComments(day, viewer, now);
    news.toProvider("COMMENT_EXTENSION_GRANTED", inspection, before, reason, viewer, now);
    steps.complete(work, viewer, Map.of());
    if (before == InspectionState.COMMENTING) {
      Instant dueAt = inspection.commentsDeadline().dueAt();
      steps.moveDue(inspection, InspectionSteps.COMMENT, dueAt, viewer);
      steps.moveTimer(inspection, InspectionSteps.COMMENTING_OVER, dueAt.plusSeconds(1));
    } else {
      steps.message(inspection, InspectionSteps.EXTENDED);
    }
    return inspection;
  }

  /** The officer refuses it; the last day stays. */
  public Inspection refuse(UUID id, String reason, Viewer viewer) {
    Instant now = clock.instant();
    Inspection inspection = inspections.forViewer(id, viewer);
    inspection.checkTimeDecision(viewer);
    CommentExtension asked = extensions.toDecide(id);
    WorkItem work = steps.requireOpen(inspection, InspectionSteps.DECIDE_TIME, viewer);
    asked.refuse(reason, viewer, now);
    InspectionState state = inspection.state();
    news.toProvider("COMMENT_EXTENSION_REFUSED", inspection, state, reason, viewer, now);
    steps.complete(work, viewer, Map.of());
    return inspection;
  }

  /** Everything was commented before more time was decided on. */
  void overtaken(Inspection inspection, Instant now) {
    if (steps.message(inspection, InspectionSteps.TIME_MOOT, Map.of())) {
      extensions.refuseOpen(inspection.id(), OVERTAKEN, Viewer.SYSTEM, now);
    }
  }
}
