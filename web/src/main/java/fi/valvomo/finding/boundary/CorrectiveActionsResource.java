package fi.valvomo.finding.boundary;

import static fi.valvomo.identity.boundary.Roles.PROVIDER;

import fi.valvomo.finding.boundary.PlanRequests.Progress;
import fi.valvomo.finding.control.ProgressAction;
import fi.valvomo.finding.control.ReadFinding;
import fi.valvomo.identity.boundary.CurrentViewer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The actions of accepted plans. */
@Path("corrective-actions")
public class CorrectiveActionsResource {

  @Inject private ProgressAction progressAction;
  @Inject private ReadFinding readFinding;
  @Inject private CurrentViewer current;

  @POST
  @Path("{action}/progress")
  @RolesAllowed(PROVIDER)
  @Operation(summary = "Tell how far an action is; done needs documents of the finding")
  public FindingView progress(@PathParam("action") UUID action, @NotNull @Valid Progress request) {
    UUID finding =
        progressAction
            .progress(action, request.state(), request.note(), request.evidence(), current.viewer())
            .id();
    return FindingView.of(readFinding.read(finding, current.viewer()), current.viewer().language());
  }
}
