package fi.valvomo.report.boundary;

import static fi.valvomo.identity.boundary.Roles.OFFICER;

import fi.valvomo.finding.entity.Finding;
import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.report.boundary.ReportRequests.FindingFromField;
import fi.valvomo.report.boundary.ReportRequests.MissingDecision;
import fi.valvomo.report.boundary.ReportRequests.ReportAcceptance;
import fi.valvomo.report.boundary.ReportRequests.ReportReturn;
import fi.valvomo.report.control.DecideMissing;
import fi.valvomo.report.control.FindingFromPlan;
import fi.valvomo.report.control.FindingFromReport;
import fi.valvomo.report.control.FindingFromReport.Proposal;
import fi.valvomo.report.control.GiveReportTime;
import fi.valvomo.report.control.ReportAndPage;
import fi.valvomo.report.control.ReviewReport;
import fi.valvomo.work.boundary.DeadlinesResource.Preview;
import fi.valvomo.work.boundary.MoreTimeRequests.ExtensionDecision;
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

/** What officers do with a report. */
@Path("reports/{id}")
@RequestScoped
public class ReportReviewResource {

  @Inject private ReviewReport reviewReport;
  @Inject private GiveReportTime giveTime;
  @Inject private DecideMissing decideMissing;
  @Inject private FindingFromReport findingFromReport;
  @Inject private ReportAndPage andPage;
  @Inject private ReportViews views;
  @Inject private CurrentViewer current;

  @PathParam("id")
  private UUID id;

  @POST
  @Path("acceptance")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Accept a sent report")
  public SelfMonitoringReportView accept(@NotNull @Valid ReportAcceptance request) {
    return views.of(andPage.accepted(id, request.reason(), current.viewer()), current.viewer());
  }

  @POST
  @Path("return")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Return a sent report with comments on single fields")
  public SelfMonitoringReportView sendBack(@NotNull @Valid ReportReturn request) {
    reviewReport.sendBack(id, request.reason(), request.byField(), current.viewer());
    return view();
  }

  @GET
  @Path("return-preview")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Until when a report would have to be corrected, if it were returned now")
  public Preview previewReturn() {
    return Preview.of(reviewReport.ifReturned(id, current.viewer()), current.viewer().language());
  }

  @POST
  @Path("extension-decisions")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Grant more time, to the day asked for or another, or refuse it")
  public SelfMonitoringReportView decideTime(@NotNull @Valid ExtensionDecision request) {
    if (request.granted()) {
      giveTime.grant(id, request.until(), request.reason(), current.viewer());
    } else {
      giveTime.refuse(id, request.reason(), current.viewer());
    }
    return view();
  }

  @POST
  @Path("missing-decision")
  @RolesAllowed(OFFICER)
  @Operation(summary = "After a missed last day: give more time, or let the report be missing")
  public SelfMonitoringReportView decideMissing(@NotNull @Valid MissingDecision request) {
    if (request.extended()) {
      decideMissing.extend(id, request.day(), request.reason(), current.viewer());
    } else {
      decideMissing.leave(id, request.reason(), current.viewer());
    }
    return view();
  }

  @GET
  @Path("finding-proposal")
  @RolesAllowed(OFFICER)
  @Operation(
      summary = "Words with which a finding from one field, or from none that came, could begin")
  public FindingProposal propose(@QueryParam("field") String field) {
    return FindingProposal.of(findingFromReport.propose(id, field, current.viewer()));
  }

  @POST
  @Path("findings")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Make a finding from one field, or of a missing report, in its case")
  @APIResponseSchema(value = MadeFinding.class, responseCode = "201")
  public Response makeFinding(@NotNull @Valid FindingFromField request) {
    Finding finding =
        findingFromReport.make(
            id,
            request.field(),
            request.severity(),
            request.scope(),
            request.title(),
            request.description(),
            current.viewer());
    return Response.created(URI.create("findings/" + finding.id()))
        .entity(new MadeFinding(finding.id(), finding.title()))
        .build();
  }

  private SelfMonitoringReportView view() {
    return views.of(id, current.viewer());
  }

  /** With what a finding could begin. */
  public record FindingProposal(String title, String description) {

    static FindingProposal of(Proposal proposal) {
      return new FindingProposal(proposal.title(), proposal.description());
    }

    static FindingProposal of(FindingFromPlan.Proposal proposal) {
      return new FindingProposal(proposal.title(), proposal.description());
    }
  }

  /** The finding that came of it. */
  public record MadeFinding(UUID id, String title) {}
}
