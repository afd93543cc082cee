package fi.valvomo.report.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;

import fi.valvomo.finding.entity.Finding;
import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.boundary.PageParams;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.report.boundary.PlanRequests.FindingFromSignal;
import fi.valvomo.report.boundary.ReportReviewResource.FindingProposal;
import fi.valvomo.report.boundary.ReportReviewResource.MadeFinding;
import fi.valvomo.report.control.FindingFromPlan;
import fi.valvomo.report.control.ReadPlans;
import fi.valvomo.report.entity.PlanSignal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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

/** Self-monitoring plans: the list of all units, and what officers make of what is wrong. */
@Path("unit-plans")
@RequestScoped
public class UnitPlansResource {

  @Inject private ReadPlans readPlans;
  @Inject private FindingFromPlan findingFromPlan;
  @Inject private CurrentViewer current;

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, PROVIDER})
  @Operation(summary = "Units with their self-monitoring plans, by the name of the unit")
  public Page<PlanRowView> list(@BeanParam PlanParams params, @BeanParam PageParams page) {
    return readPlans
        .list(
            params.producer(),
            params.relation(),
            params.search(),
            params.signal(),
            current.viewer(),
            page.after(2),
            page.limit())
        .map(PlanRowView::of);
  }

  @GET
  @Path("{unit}/finding-proposal")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Words with which a finding of what is wrong could begin")
  public FindingProposal propose(
      @PathParam("unit") UUID unit, @NotNull @QueryParam("signal") PlanSignal signal) {
    return FindingProposal.of(findingFromPlan.propose(unit, signal, current.viewer()));
  }

  @POST
  @Path("{unit}/findings")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Make a finding of what is wrong, in the case of the plan")
  @APIResponseSchema(value = MadeFinding.class, responseCode = "201")
  public Response makeFinding(
      @PathParam("unit") UUID unit, @NotNull @Valid FindingFromSignal request) {
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
