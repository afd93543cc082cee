package fi.valvomo.work.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;

import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.boundary.PageParams;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.work.control.TakeWork;
import fi.valvomo.work.control.WorkQueue;
import fi.valvomo.work.entity.QueueFilter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The work queue, and who has taken what. */
@Path("work-items")
public class WorkItemsResource {

  @Inject private WorkQueue queue;
  @Inject private TakeWork takeWork;
  @Inject private CurrentViewer current;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, PROVIDER})
  @Operation(summary = "Open work in due order")
  public Page<WorkItemView> list(
      @QueryParam("scope") QueueScope scope,
      @QueryParam("process") String process,
      @QueryParam("step") String step,
      @QueryParam("producer") UUID producer,
      @QueryParam("dueBefore") Instant dueBefore,
      @QueryParam("overdue") Boolean overdue,
      @BeanParam PageParams page) {
    Instant now = clock.instant();
    QueueFilter filter =
        new QueueFilter(
            QueueScope.orAll(scope),
            process,
            step,
            producer,
            Boolean.TRUE.equals(overdue) ? earlier(now, dueBefore) : dueBefore);
    return queue
        .read(filter, current.viewer(), page.after(2), page.limit())
        .map(row -> WorkItemView.of(row, now));
  }

  @POST
  @Path("{id}/claim")
  @RolesAllowed({OFFICER, MANAGER})
  @Operation(summary = "Take a piece of work")
  public WorkItemView claim(@PathParam("id") UUID id, @NotNull @Valid Seen seen) {
    return view(takeWork.claim(id, seen.version(), current.viewer()));
  }

  @POST
  @Path("{id}/release")
  @RolesAllowed({OFFICER, MANAGER})
  @Operation(summary = "Give a piece of work back to the common queue")
  public WorkItemView release(@PathParam("id") UUID id, @NotNull @Valid Seen seen) {
    return view(takeWork.release(id, seen.version(), current.viewer()));
  }

  @POST
  @Path("{id}/assignment")
  @RolesAllowed({OFFICER, MANAGER})
  @Operation(summary = "Give a piece of work to a person")
  public WorkItemView assign(@PathParam("id") UUID id, @NotNull @Valid Assignment to) {
    return view(takeWork.assign(id, to.version(), to.assigneeId(), current.viewer()));
  }

  private WorkItemView view(fi.valvomo.work.entity.WorkItemRow row) {
    return WorkItemView.of(row, clock.instant());
  }

  private static Instant earlier(Instant one, Instant other) {
    return other == null || one.isBefore(other) ? one : other;
  }

  /** The version of the work that the person saw. */
  public record Seen(@NotNull Long version) {}

  /** To whom the work goes. */
  public record Assignment(@NotNull Long version, @NotNull UUID assigneeId) {}
}
