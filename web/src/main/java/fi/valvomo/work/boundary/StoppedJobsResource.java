package fi.valvomo.work.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;

import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.work.control.SettleStopped;
import fi.valvomo.work.control.SettleStopped.Stopped;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where a case could not go on by itself. */
@Path("stopped-jobs")
public class StoppedJobsResource {

  @Inject private SettleStopped settleStopped;
  @Inject private CurrentViewer current;

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR})
  @Operation(summary = "What has stopped in the processes of a thing, and why")
  public List<Stopped> stopped(@NotNull @QueryParam("subject") UUID subject) {
    return settleStopped.of(subject, current.viewer());
  }

  @POST
  @Path("{workItem}/retry")
  @RolesAllowed(MANAGER)
  @Operation(summary = "Let the house try again")
  public void retry(@PathParam("workItem") UUID workItem) {
    settleStopped.retry(workItem, current.viewer());
  }

  @POST
  @Path("{workItem}/settlement")
  @RolesAllowed(MANAGER)
  @Operation(summary = "Say what was done by hand instead, and let the case go on")
  public void settle(@PathParam("workItem") UUID workItem, @NotNull @Valid Settlement request) {
    settleStopped.settle(workItem, request.reason().strip(), current.viewer());
  }

  /** What a person did instead of the house. */
  public record Settlement(@NotBlank @Size(max = 20_000) String reason) {}
}
