package fi.valvomo.report.boundary;

import static fi.valvomo.identity.boundary.Roles.ADMIN;
import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;

import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.boundary.IfMatch;
import fi.valvomo.kernel.boundary.Problems;
import fi.valvomo.report.boundary.ReportTemplateRequests.ReportTemplateBeginning;
import fi.valvomo.report.boundary.ReportTemplateRequests.ReportTemplateBody;
import fi.valvomo.report.boundary.ReportTemplateRequests.ReportTemplateStart;
import fi.valvomo.report.control.AskWithTemplate;
import fi.valvomo.report.control.EditReportTemplates;
import fi.valvomo.report.control.ReadReportTemplates;
import fi.valvomo.report.entity.ReportTemplate;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the producers are asked in their self-monitoring reports, version by version. */
@Path("report-templates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "report-templates")
public class ReportTemplatesResource {

  @Inject private ReadReportTemplates templates;
  @Inject private EditReportTemplates edit;
  @Inject private AskWithTemplate ask;
  @Inject private Problems problems;
  @Inject private CurrentViewer current;

  @GET
  @RolesAllowed({ADMIN, OFFICER, MANAGER, AUDITOR})
  @Operation(summary = "Every version of every report template")
  public List<ReportTemplateRowView> list() {
    return templates.rows().stream()
        .map(row -> ReportTemplateRowView.of(row, templates.today()))
        .toList();
  }

  @GET
  @Path("{id}")
  @RolesAllowed({ADMIN, OFFICER, MANAGER, AUDITOR})
  @Operation(summary = "One version, with what keeps a draft from being put in force")
  public ReportTemplateView get(@PathParam("id") UUID id) {
    return view(templates.get(id));
  }

  @POST
  @RolesAllowed(ADMIN)
  @Operation(summary = "Begin a report that was not asked before")
  @APIResponseSchema(value = ReportTemplateView.class, responseCode = "201")
  public Response begin(@NotNull @Valid ReportTemplateBeginning request) {
    return created(
        edit.begin(request.code(), TemplateParts.text(request.title()), current.viewer()));
  }

  @POST
  @Path("{id}/draft")
  @RolesAllowed(ADMIN)
  @Operation(summary = "Begin a draft that asks what this version asks")
  @APIResponseSchema(value = ReportTemplateView.class, responseCode = "201")
  public Response draft(@PathParam("id") UUID id) {
    return created(edit.draftFrom(id, current.viewer()));
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(ADMIN)
  @Operation(summary = "Change what a draft asks")
  public ReportTemplateView rewrite(
      @PathParam("id") UUID id,
      @Context HttpHeaders headers,
      @NotNull @Valid ReportTemplateBody request) {
    return view(
        edit.rewrite(
            id,
            IfMatch.version(headers),
            TemplateParts.text(request.title()),
            request.content().toContent(),
            current.viewer()));
  }

  @POST
  @Path("{id}/validity")
  @RolesAllowed(ADMIN)
  @Operation(summary = "Put a draft in force from a day on")
  public ReportTemplateView putInForce(
      @PathParam("id") UUID id,
      @Context HttpHeaders headers,
      @NotNull @Valid ReportTemplateStart request) {
    return view(ask.putInForce(id, IfMatch.version(headers), request.from(), current.viewer()));
  }

  @POST
  @Path("{id}/archiving")
  @RolesAllowed(ADMIN)
  @Operation(summary = "Ask no more with this version; what was answered stays")
  public ReportTemplateView archive(@PathParam("id") UUID id, @Context HttpHeaders headers) {
    return view(ask.archive(id, IfMatch.version(headers), current.viewer()));
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(ADMIN)
  @Operation(summary = "Throw a draft away")
  public void discard(@PathParam("id") UUID id) {
    edit.discard(id, current.viewer());
  }

  private Response created(ReportTemplate draft) {
    return Response.created(URI.create("report-templates/" + draft.id()))
        .entity(view(draft))
        .build();
  }

  private ReportTemplateView view(ReportTemplate template) {
    return ReportTemplateView.of(
        template,
        templates.today(),
        problems.texts(templates.problems(template)),
        problems.texts(templates.warnings(template)));
  }
}
