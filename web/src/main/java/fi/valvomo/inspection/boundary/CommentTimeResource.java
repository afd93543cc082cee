package fi.valvomo.inspection.boundary;

import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;

import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.inspection.control.GiveCommentTime;
import fi.valvomo.inspection.control.ReadInspections;
import fi.valvomo.work.boundary.MoreTimeRequests.ExtensionDecision;
import fi.valvomo.work.boundary.MoreTimeRequests.ExtensionRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** More time to comment a draft report: the producer asks, the officer decides. */
@Path("inspections/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "inspections")
public class CommentTimeResource {

  @Inject private GiveCommentTime giveTime;
  @Inject private ReadInspections readInspections;
  @Inject private CurrentViewer current;

  @PathParam("id")
  private UUID id;

  @POST
  @Path("extension-requests")
  @RolesAllowed(PROVIDER)
  @Operation(
      summary = "Ask for more time to comment the draft report, before or after the last day")
  public InspectionView ask(@NotNull @Valid ExtensionRequest request) {
    giveTime.ask(id, request.until(), request.reason(), current.viewer());
    return view();
  }

  @POST
  @Path("extension-decisions")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Grant more time, to the day asked for or another, or refuse it")
  public InspectionView decide(@NotNull @Valid ExtensionDecision request) {
    if (request.granted()) {
      giveTime.grant(id, request.until(), request.reason(), current.viewer());
    } else {
      giveTime.refuse(id, request.reason(), current.viewer());
    }
    return view();
  }

  private InspectionView view() {
    return InspectionView.of(readInspections.page(id, current.viewer()), current.viewer());
  }
}
