package fi.valvomo.report.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;

import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.boundary.IfMatch;
import fi.valvomo.report.boundary.RoundRequests.RoundExtension;
import fi.valvomo.report.control.EndRecurrence;
import fi.valvomo.report.control.FollowRound;
import fi.valvomo.report.control.ReadRounds;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** One round, and what officers do to the whole of it. */
@Path("report-rounds/{id}")
@RequestScoped
public class RoundResource {

  @Inject private ReadRounds readRounds;
  @Inject private FollowRound followRound;
  @Inject private EndRecurrence endRecurrence;
  @Inject private CurrentViewer current;

  @PathParam("id")
  private UUID id;

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, PROVIDER})
  @Operation(summary = "One round with how far it is")
  public RoundView get() {
    return view();
  }

  @GET
  @Path("reminders")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Who would be reminded: all late ones that were not reminded today")
  public List<ReportRowView> toRemind() {
    return followRound.toRemind(id, current.viewer()).stream().map(ReportRowView::of).toList();
  }

  @POST
  @Path("reminders")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Remind all late ones at once; the round says how far that is")
  @APIResponseSchema(value = Reached.class, responseCode = "202")
  public Response remind() {
    return reached(followRound.remind(id, current.viewer()));
  }

  @POST
  @Path("extension")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Give more time to all that are awaited; the round says how far that is")
  @APIResponseSchema(value = Reached.class, responseCode = "202")
  public Response extend(@NotNull @Valid RoundExtension request) {
    return reached(followRound.extend(id, request.until(), request.reason(), current.viewer()));
  }

  @POST
  @Path("recurrence-end")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Open no next round after this one")
  public RoundView endRecurrence(@Context HttpHeaders headers) {
    endRecurrence.end(id, IfMatch.version(headers), current.viewer());
    return view();
  }

  private RoundView view() {
    return RoundView.of(readRounds.read(id, current.viewer()), current.viewer().language());
  }

  private static Response reached(int reports) {
    return Response.status(Response.Status.ACCEPTED).entity(new Reached(reports)).build();
  }

  /** How many reports are reached. */
  public record Reached(int reports) {}
}
