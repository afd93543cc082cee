package fi.valvomo.finding.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;

import fi.valvomo.finding.boundary.FindingRequests.Rewriting;
import fi.valvomo.finding.control.ReadFinding;
import fi.valvomo.finding.control.RewriteFinding;
import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.boundary.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * One finding. It has the same path as the acts on it: of two classes JAX-RS asks only the one with
 * the longer path.
 */
@Path("findings/{id}")
public class FindingResource {

  @Inject private ReadFinding readFinding;
  @Inject private RewriteFinding rewriteFinding;
  @Inject private CurrentViewer current;

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, PROVIDER})
  @Operation(summary = "One finding")
  public FindingView get(@PathParam("id") UUID id) {
    return view(id);
  }

  @PUT
  @RolesAllowed(OFFICER)
  @Operation(summary = "Change the words or the grading of a draft")
  public FindingView rewrite(
      @PathParam("id") UUID id, @NotNull @Valid Rewriting request, @Context HttpHeaders headers) {
    rewriteFinding.rewrite(id, IfMatch.version(headers), request.grading(), current.viewer());
    return view(id);
  }

  private FindingView view(UUID id) {
    return FindingView.of(readFinding.read(id, current.viewer()), current.viewer().language());
  }
}
