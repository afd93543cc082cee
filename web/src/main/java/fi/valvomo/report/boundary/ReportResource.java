package fi.valvomo.report.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;

import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.boundary.IfMatch;
import fi.valvomo.kernel.boundary.Problem;
import fi.valvomo.kernel.boundary.Problems;
import fi.valvomo.kernel.boundary.Tagged;
import fi.valvomo.report.boundary.ReportRequests.ReportDraft;
import fi.valvomo.report.boundary.ReportRequests.ReportSending;
import fi.valvomo.report.control.GiveReportTime;
import fi.valvomo.report.control.ReadReports;
import fi.valvomo.report.control.ReadReports.ReportPage;
import fi.valvomo.report.control.ReportAndPage;
import fi.valvomo.report.control.SaveReport;
import fi.valvomo.report.control.SubmitReport;
import fi.valvomo.report.entity.SelfMonitoringReport;
import fi.valvomo.work.boundary.MoreTimeRequests.ExtensionRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One report, and what its producer does with it. */
@Path("reports/{id}")
@RequestScoped
public class ReportResource {

  @Inject private ReadReports readReports;
  @Inject private SaveReport saveReport;
  @Inject private SubmitReport submitReport;
  @Inject private GiveReportTime giveTime;
  @Inject private ReportAndPage andPage;
  @Inject private ReportViews views;
  @Inject private Problems problems;
  @Inject private CurrentViewer current;

  @PathParam("id")
  private UUID id;

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, PROVIDER})
  @Operation(summary = "One report with its questions, answers and the last report's answers")
  public SelfMonitoringReportView get() {
    return view();
  }

  @GET
  @Path("answers")
  @RolesAllowed(PROVIDER)
  @Operation(summary = "What was last saved, with the tag of that saving")
  public ReportDraftView answers() {
    ReportPage page = readReports.read(id, current.viewer());
    SelfMonitoringReport report = page.report();
    return new ReportDraftView(report.saves(), page.answers(), report.savedAt(), report.savedBy());
  }

  @PUT
  @Path("answers")
  @RolesAllowed(PROVIDER)
  @Operation(summary = "Save what was typed so far; nothing is sent")
  public SavedDraft save(@NotNull @Valid ReportDraft request, @Context HttpHeaders headers) {
    SelfMonitoringReport saved =
        saveReport.save(id, () -> IfMatch.version(headers), request.answers(), current.viewer());
    return new SavedDraft(saved.saves(), saved.savedAt());
  }

  @POST
  @Path("check")
  @RolesAllowed(PROVIDER)
  @Operation(summary = "What is missing or wrong before these answers may be sent, by field")
  public ReportCheck check(@NotNull @Valid ReportSending request) {
    return new ReportCheck(
        problems.texts(
            submitReport.check(id, request.answers(), request.fields(), current.viewer())));
  }

  @POST
  @Path("submission")
  @RolesAllowed(PROVIDER)
  @Operation(summary = "Send the report, or send it corrected; the answer holds the receipt")
  public SelfMonitoringReportView submit(@NotNull @Valid ReportSending request) {
    return views.of(
        andPage.submitted(id, request.answers(), request.fields(), current.viewer()),
        current.viewer());
  }

  @POST
  @Path("extension-requests")
  @RolesAllowed(PROVIDER)
  @Operation(summary = "Ask for more time, before or after the last day")
  public SelfMonitoringReportView askTime(@NotNull @Valid ExtensionRequest request) {
    giveTime.ask(id, request.until(), request.reason(), current.viewer());
    return view();
  }

  private SelfMonitoringReportView view() {
    return views.of(id, current.viewer());
  }

  /** What was saved is tagged by how often it was. */
  public record SavedDraft(long version, Instant savedAt) implements Tagged {}

  /** What was last saved; before the first saving, with what the report begins. */
  public record ReportDraftView(
      long version,
      Map<String, Object> answers,
      @Schema(nullable = true) Instant savedAt,
      @Schema(nullable = true) String savedBy)
      implements Tagged {}

  /** What keeps answers from being sent; empty where nothing does. */
  public record ReportCheck(List<Problem.Invalid> problems) {}
}
