package fi.valvomo.report.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;

import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.boundary.PageParams;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.report.boundary.ReportRequests.ReportFromSystem;
import fi.valvomo.report.control.ReadReports;
import fi.valvomo.report.control.ReceiveReport;
import fi.valvomo.report.entity.Period;
import fi.valvomo.report.entity.SelfMonitoringReport;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Self-monitoring reports: lists, and those that a producer's own system sends. */
@Path("reports")
@RequestScoped
public class ReportsResource {

  private static final String EXAMPLE =
      """
      {
        "template": "MEDICATION_SAFETY",
        "periodFrom": "2026-01-01",
        "periodTo": "2026-04-30",
        "unitId": "6f2c1f3e-0f6b-4a57-9a0e-6f0d3a1c2b4d",
        "answers": {
          "plan_updated_on": "2026-03-10",
          "plan_approved_by": "Liisa Esimerkki, physician",
          "medication_lead": "Heli Esimerkki, nurse",
          "plan_known": true,
          "staff_giving": 18,
          "permits_valid": 17,
          "medication_permits": "94,4",
          "medication_permits.comment": "One new employee completes the permit in May.",
          "substitutes_permitted": true,
          "all_deviations": 6,
          "medication_deviations": 3,
          "deviation_kinds": ["GIVING", "RECORD"],
          "serious_happened": false,
          "learning": "Doses are checked by two since February.",
          "storage_safe": true,
          "narcotics_kept": true,
          "narcotics_book": true,
          "shared_store": false,
          "reviews_done": 88
        }
      }""";

  @Inject private ReadReports readReports;
  @Inject private ReceiveReport receiveReport;
  @Inject private ReportViews views;
  @Inject private CurrentViewer current;

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, PROVIDER})
  @Operation(summary = "Reports, the newest period first, by the name of the unit")
  public Page<ReportRowView> list(@BeanParam ReportParams params, @BeanParam PageParams page) {
    return readReports
        .list(params.filter(readReports.today()), current.viewer(), page.after(3), page.limit())
        .map(ReportRowView::of);
  }

  @POST
  @RolesAllowed(PROVIDER)
  @Operation(
      summary =
          "Send a report by unit, period and template; a producer's own system does so with its"
              + " key in X-API-Key or as Authorization: Bearer")
  @APIResponseSchema(value = SelfMonitoringReportView.class, responseCode = "201")
  public Response receive(
      @RequestBody(content = @Content(examples = @ExampleObject(name = "report", value = EXAMPLE)))
          @NotNull
          @Valid
          ReportFromSystem request) {
    SelfMonitoringReport report =
        receiveReport.receive(
            request.template(),
            new Period(request.periodFrom(), request.periodTo()),
            request.unitId(),
            request.answers(),
            request.fields(),
            current.viewer());
    return Response.created(URI.create("reports/" + report.id()))
        .entity(views.of(report.id(), current.viewer()))
        .build();
  }
}
