package fi.valvomo.work.control;

import fi.valvomo.casefile.control.CaseSubjects;
import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.entity.WorkItem;
import fi.valvomo.work.entity.WorkItems;
import fi.valvomo.work.entity.WorkRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.flowable.engine.ManagementService;
import org.flowable.job.api.Job;

/**
 * Where the engine could not go on by itself a manager sees why, lets it try again, or does by hand
 * what it would have done and lets the case go on.
 */
@ApplicationScoped
@Transactional
public class SettleStopped {

  private static final int TRIES = 3;

  @Inject private WorkItems items;
  @Inject private ManagementService management;
  @Inject private PastStoppedJob past;
  @Inject @Any private Instance<CaseSubjects> rooms;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /** What has stopped in a thing's processes, the oldest first. */
  public List<Stopped> of(UUID subjectId, Viewer viewer) {
    List<WorkItem> open =
        items.of(subjectId).stream()
            .filter(item -> item.stoppedJob() != null && item.completedAt() == null)
            .toList();
    open.forEach(item -> subject(item, viewer));
    return open.stream().flatMap(item -> stopped(item).stream()).toList();
  }

  /** What made it fail is mended: the engine tries again. */
  public void retry(UUID workItemId, Viewer viewer) {
    WorkItem item = items.forViewer(workItemId, viewer);
    Job job = require(item);
    tell("JOB_RETRIED", item, null, viewer);
    management.moveDeadLetterJobToExecutableJob(job.getId(), TRIES);
  }

  /** A person has done what the engine could not, and the case goes on past it. */
  public void settle(UUID workItemId, String reason, Viewer viewer) {
    WorkItem item = items.forViewer(workItemId, viewer);
    Job job = require(item);
    tell("JOB_SETTLED", item, reason, viewer);
    past.goOn(job);
  }

  private void tell(String kind, WorkItem item, String why, Viewer viewer) {
    Instant now = clock.instant();
    item.complete(viewer, now);
    events.fire(DomainEvent.of(kind, subject(item, viewer), viewer, now).because(why));
  }

  private Job require(WorkItem item) {
    return Optional.ofNullable(item.stoppedJob())
        .flatMap(this::job)
        .filter(job -> item.completedAt() == null)
        .orElseThrow(() -> new RefusedException(WorkRefusal.NOT_STOPPED));
  }

  private Optional<Stopped> stopped(WorkItem item) {
    return job(item.stoppedJob())
        .map(
            job ->
                new Stopped(
                    item.id(),
                    job.getElementId(),
                    job.getElementName(),
                    job.getExceptionMessage(),
                    item.createdAt()));
  }

  private Optional<Job> job(String id) {
    return Optional.ofNullable(management.createDeadLetterJobQuery().jobId(id).singleResult());
  }

  private CaseSubject subject(WorkItem item, Viewer viewer) {
    SubjectType type = item.subjectType();
    return rooms.stream()
        .filter(room -> room.type() == type)
        .findFirst()
        .orElseThrow(() -> new MissingException("room of " + type))
        .forViewer(item.subjectId(), viewer);
  }

  /**
   * A job that has failed for good.
   *
   * @param workItemId the manager's work of settling it
   * @param element id of the element in the model
   * @param cause what the engine heard when it failed
   */
  public record Stopped(
      UUID workItemId,
      String element,
      @Schema(nullable = true) String name,
      @Schema(nullable = true) String cause,
      Instant since) {}
}
