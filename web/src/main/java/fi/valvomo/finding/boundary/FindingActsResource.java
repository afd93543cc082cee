package fi.valvomo.finding.boundary;

import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;

import fi.valvomo.finding.boundary.FindingRequests.Acknowledgement;
import fi.valvomo.finding.boundary.FindingRequests.Closure;
import fi.valvomo.finding.boundary.FindingRequests.Completion;
import fi.valvomo.finding.boundary.FindingRequests.ManagersNote;
import fi.valvomo.finding.boundary.FindingRequests.OverdueDecision;
import fi.valvomo.finding.boundary.FindingRequests.Seen;
import fi.valvomo.finding.boundary.PlanRequests.Assessment;
import fi.valvomo.finding.boundary.PlanRequests.Plan;
import fi.valvomo.finding.control.AcknowledgeFinding;
import fi.valvomo.finding.control.AssessPlan;
import fi.valvomo.finding.control.CloseFinding;
import fi.valvomo.finding.control.DecideOverdue;
import fi.valvomo.finding.control.NoteFinding;
import fi.valvomo.finding.control.ReadFinding;
import fi.valvomo.finding.control.ReportDone;
import fi.valvomo.finding.control.SubmitPlan;
import fi.valvomo.finding.control.VerifyFinding;
import fi.valvomo.finding.entity.Finding;
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

/** What people do to an open finding. */
@Path("findings/{id}")
public class FindingActsResource {

  @Inject private AcknowledgeFinding acknowledgeFinding;
  @Inject private SubmitPlan submitPlan;
  @Inject private AssessPlan assessPlan;
  @Inject private ReportDone reportDone;
  @Inject private VerifyFinding verifyFinding;
  @Inject private CloseFinding closeFinding;
  @Inject private DecideOverdue decideOverdue;
  @Inject private NoteFinding noteFinding;
  @Inject private ReadFinding readFinding;
  @Inject private CurrentViewer current;

  @PathParam("id")
  private UUID id;

  @POST
  @Path("acknowledgement")
  @RolesAllowed(PROVIDER)
  @Operation(summary = "Take note of a good practice or a recommendation")
  public FindingView acknowledge(@NotNull @Valid Acknowledgement request) {
    return view(acknowledgeFinding.acknowledge(id, request.note(), current.viewer()));
  }

  @POST
  @Path("corrective-plan")
  @RolesAllowed(PROVIDER)
  @Operation(summary = "Propose how the finding will be corrected")
  public FindingView submitPlan(@NotNull @Valid Plan request) {
    return view(submitPlan.submit(id, request.toPlan(), current.viewer()));
  }

  @POST
  @Path("plan-assessment")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Accept, return or reject the corrective plan, or direct the measures")
  public FindingView assessPlan(@NotNull @Valid Assessment request) {
    return view(assessPlan.assess(id, request.toAssessment(), request.until(), current.viewer()));
  }

  @POST
  @Path("completion")
  @RolesAllowed(PROVIDER)
  @Operation(summary = "Report that the finding is corrected")
  public FindingView reportDone(@NotNull @Valid Completion request) {
    return view(reportDone.report(id, request.text(), request.evidence(), current.viewer()));
  }

  @POST
  @Path("verification")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Verify that a correction is real, or send it back")
  public FindingView verify(@NotNull @Valid Seen request) {
    return view(verifyFinding.verify(id, request.toVerification(), current.viewer()));
  }

  @POST
  @Path("closure")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Close a verified finding with a reason")
  public FindingView close(@NotNull @Valid Closure request) {
    return view(closeFinding.close(id, request.reason(), current.viewer()));
  }

  @POST
  @Path("overdue-decision")
  @RolesAllowed(MANAGER)
  @Operation(summary = "Decide what follows from an overdue finding: a new last day, or none")
  public FindingView decideOverdue(@NotNull @Valid OverdueDecision request) {
    return view(decideOverdue.decide(id, request.until(), request.note(), current.viewer()));
  }

  @POST
  @Path("serious-note")
  @RolesAllowed(MANAGER)
  @Operation(summary = "Take note of a serious finding")
  public FindingView noteSerious(@NotNull @Valid ManagersNote request) {
    return view(noteFinding.serious(id, request.note(), current.viewer()));
  }

  private FindingView view(Finding done) {
    return FindingView.of(readFinding.after(done, current.viewer()), current.viewer().language());
  }
}
