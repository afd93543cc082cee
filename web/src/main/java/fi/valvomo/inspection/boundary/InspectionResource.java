package fi.valvomo.inspection.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;

import fi.valvomo.casefile.control.PrintedLetter;
import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.inspection.boundary.ChecklistView.AnswerView;
import fi.valvomo.inspection.boundary.InspectionRequests.AnswerRequest;
import fi.valvomo.inspection.control.PreviewReport;
import fi.valvomo.inspection.control.ReadInspections;
import fi.valvomo.inspection.control.RecordAnswer;
import fi.valvomo.inspection.entity.ReportKind;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One inspection: its page, its checklist and its reports before they are sent. */
@Path("inspections/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "inspections")
public class InspectionResource {

  @Inject private ReadInspections readInspections;
  @Inject private RecordAnswer recordAnswer;
  @Inject private PreviewReport previewReport;
  @Inject private CurrentViewer current;

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, PROVIDER})
  @Operation(summary = "One inspection")
  public InspectionView get(@PathParam("id") UUID id) {
    return InspectionView.of(readInspections.page(id, current.viewer()), current.viewer());
  }

  @GET
  @Path("checklist")
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, PROVIDER})
  @Operation(summary = "The criteria of the visit with their answers so far")
  public ChecklistView checklist(@PathParam("id") UUID id) {
    return ChecklistView.of(readInspections.checklist(id, current.viewer()), current.viewer());
  }

  @PUT
  @Path("answers/{criterionCode}")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Save what is seen of one criterion; saving the same again changes nothing")
  public AnswerView answer(
      @PathParam("id") UUID id,
      @PathParam("criterionCode") String criterionCode,
      @NotNull @Valid AnswerRequest request) {
    return AnswerView.of(
        recordAnswer.record(id, criterionCode, request.observation(), current.viewer()),
        readInspections.checklist(id, current.viewer()).documents(),
        current.viewer());
  }

  @GET
  @Path("report-preview")
  @Produces("application/pdf")
  @RolesAllowed({OFFICER, MANAGER, AUDITOR})
  @Operation(summary = "A report as it would be sent now")
  public Response preview(@PathParam("id") UUID id, @NotNull @QueryParam("kind") ReportKind kind) {
    PrintedLetter letter = previewReport.preview(id, kind, current.viewer());
    return Response.ok(letter.pdf(), "application/pdf")
        .header("Content-Disposition", "inline")
        .header("Cache-Control", "private, no-store")
        .build();
  }
}
