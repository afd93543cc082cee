package fi.valvomo.casefile.boundary;

import static fi.valvomo.identity.boundary.Roles.ADMIN;
import static fi.valvomo.identity.boundary.Roles.AUDITOR;

import fi.valvomo.casefile.boundary.TemplateRequests.TemplateBody;
import fi.valvomo.casefile.boundary.TemplateRequests.TemplateDraft;
import fi.valvomo.casefile.boundary.TemplateRequests.TemplateStart;
import fi.valvomo.casefile.control.EditTemplates;
import fi.valvomo.casefile.control.ReadTemplates;
import fi.valvomo.casefile.entity.DocumentTemplate;
import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.boundary.IfMatch;
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

/** The wordings of letters, version by version. */
@Path("document-templates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "document-templates")
public class DocumentTemplatesResource {

  @Inject private ReadTemplates templates;
  @Inject private EditTemplates edit;
  @Inject private CurrentViewer current;

  @GET
  @RolesAllowed({ADMIN, AUDITOR})
  @Operation(summary = "Every version of every letter's wording")
  public List<TemplateRow> list() {
    return templates.all().stream()
        .map(template -> TemplateRow.of(template, templates.today()))
        .toList();
  }

  @GET
  @Path("{id}")
  @RolesAllowed({ADMIN, AUDITOR})
  @Operation(summary = "One version")
  public TemplateView get(@PathParam("id") UUID id) {
    return view(templates.get(id));
  }

  @POST
  @RolesAllowed(ADMIN)
  @Operation(summary = "Begin a draft with the wording of the latest version")
  @APIResponseSchema(value = TemplateView.class, responseCode = "201")
  public Response draft(@NotNull @Valid TemplateDraft request) {
    DocumentTemplate draft = edit.draft(request.kind(), request.language(), current.viewer());
    return Response.created(URI.create("document-templates/" + draft.id()))
        .entity(view(draft))
        .build();
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(ADMIN)
  @Operation(summary = "Change the wording of a draft")
  public TemplateView rewrite(
      @PathParam("id") UUID id,
      @Context HttpHeaders headers,
      @NotNull @Valid TemplateBody request) {
    return view(edit.rewrite(id, IfMatch.version(headers), request.body(), current.viewer()));
  }

  @POST
  @Path("{id}/preview")
  @Produces("application/pdf")
  @RolesAllowed(ADMIN)
  @Operation(summary = "A wording printed on made-up facts; nothing is kept")
  public Response preview(@PathParam("id") UUID id, @NotNull @Valid TemplateBody request) {
    return Response.ok(templates.preview(id, request.body()), "application/pdf")
        .header("Content-Disposition", "inline")
        .header("Cache-Control", "private, no-store")
        .build();
  }

  @POST
  @Path("{id}/validity")
  @RolesAllowed(ADMIN)
  @Operation(summary = "Bring a draft into force from a day on")
  public TemplateView bringIntoForce(
      @PathParam("id") UUID id,
      @Context HttpHeaders headers,
      @NotNull @Valid TemplateStart request) {
    return view(
        edit.bringIntoForce(id, IfMatch.version(headers), request.from(), current.viewer()));
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(ADMIN)
  @Operation(summary = "Throw a draft away")
  public void discard(@PathParam("id") UUID id) {
    edit.discard(id, current.viewer());
  }

  private TemplateView view(DocumentTemplate template) {
    return TemplateView.of(template, templates.today(), templates.names(template));
  }
}
