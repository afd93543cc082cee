package fi.valvomo.report.boundary;

import static fi.valvomo.identity.boundary.Roles.OFFICER;

import fi.valvomo.finding.entity.Finding;
import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.report.boundary.PlanRequests.FindingFromSignal;
import fi.valvomo.report.boundary.ReportReviewResource.FindingProposal;
import fi.valvomo.report.boundary.ReportReviewResource.MadeFinding;
import fi.valvomo.report.control.FindingFromPlan;
import fi.valvomo.report.entity.PlanSignal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What officers make of what is wrong with the plan of a unit. */
@Path("unit-plans/{unit}")
@RequestScoped
public class PlanFindingsResource {

  @Inject private FindingFromPlan findingFromPlan;
  @Inject private CurrentViewer current;

  @PathParam("unit")
  private UUID unit;

  @GET
  @Path("finding-proposal")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Words with which a finding of what is wrong could begin")
  public FindingProposal propose(@NotNull @QueryParam("signal") PlanSignal signal) {
    return FindingProposal.of(findingFromPlan.propose(unit, signal, current.viewer()));
  }

  @POST
  @Path("findings")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Make a finding of what is wrong, in the case of the plan")
  @APIResponseSchema(value = MadeFinding.class, responseCode = "201")
  public Response makeFinding(@NotNull @Valid FindingFromSignal request) {
    Finding finding =
        findingFromPlan.make(
            unit,
            request.signal(),
            request.severity(),
            request.scope(),
            request.title(),
            request.description(),
            current.viewer());
    return Response.created(URI.create("findings/" + finding.id()))
        .entity(new MadeFinding(finding.id(), finding.title()))
        .build();
  }
}
