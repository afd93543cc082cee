package fi.valvomo.finding.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;

import fi.valvomo.finding.boundary.FindingRequests.NewFinding;
import fi.valvomo.finding.control.ReadFinding;
import fi.valvomo.finding.control.ReadFinding.FindingPage;
import fi.valvomo.finding.control.RecordFinding;
import fi.valvomo.finding.control.VisitFindings;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.FindingRow;
import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.boundary.PageParams;
import fi.valvomo.kernel.entity.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Findings: lists, pages, and those that officers write. */
@Path("findings")
public class FindingsResource {

  @Inject private ReadFinding readFinding;
  @Inject private RecordFinding recordFinding;
  @Inject private VisitFindings visitFindings;
  @Inject private CurrentViewer current;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, PROVIDER})
  @Operation(summary = "Findings, the newest first")
  public Page<FindingRow> list(@BeanParam FindingParams params, @BeanParam PageParams page) {
    return readFinding.list(
        params.filter(clock.instant()), current.viewer(), page.after(2), page.limit());
  }

  @POST
  @RolesAllowed(OFFICER)
  @Operation(summary = "Record a finding, on a visit or outside one")
  @APIResponseSchema(value = FindingView.class, responseCode = "201")
  public Response record(@NotNull @Valid NewFinding request) {
    FindingPage page =
        request.inspectionId() == null
            ? readFinding.born(recordOutsideVisits(request), current.viewer())
            : readFinding.after(draftOnVisit(request), current.viewer());
    FindingView view = FindingView.of(page, current.viewer().language());
    return Response.status(Response.Status.CREATED).entity(view).build();
  }

  private Finding recordOutsideVisits(NewFinding request) {
    return recordFinding.record(
        request.unitId(),
        request.relationId(),
        request.criterionCode(),
        request.grading(),
        current.viewer());
  }

  private Finding draftOnVisit(NewFinding request) {
    return visitFindings.draft(
        request.inspectionId(), request.criterionCode(), request.grading(), current.viewer());
  }
}
