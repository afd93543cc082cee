package fi.valvomo.casefile.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;

import fi.valvomo.casefile.boundary.SecrecyRequests.PartMarks;
import fi.valvomo.casefile.boundary.SecrecyRequests.RenditionRequest;
import fi.valvomo.casefile.boundary.SecrecyRequests.SecrecyChoice;
import fi.valvomo.casefile.control.Attachments;
import fi.valvomo.casefile.control.Attachments.Content;
import fi.valvomo.casefile.control.Classify;
import fi.valvomo.casefile.control.MakeRendition;
import fi.valvomo.identity.boundary.CurrentViewer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** One document: its bytes, and who may read it and its parts. */
@Path("documents/{id}")
public class DocumentResource {

  @Inject private Attachments attachments;
  @Inject private Classify classify;
  @Inject private MakeRendition makeRendition;
  @Inject private CurrentViewer current;

  @PathParam("id")
  private UUID id;

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, PROVIDER})
  @Operation(summary = "Download a file")
  public Response download() {
    Content content = attachments.read(id, current.viewer());
    String name = URLEncoder.encode(content.document().name(), StandardCharsets.UTF_8);
    return Response.ok(content.bytes(), content.document().mediaType())
        .header("Content-Disposition", "attachment; filename*=UTF-8''" + name.replace("+", "%20"))
        .header("Cache-Control", "private, no-store")
        .build();
  }

  @POST
  @Path("secrecy")
  @RolesAllowed({OFFICER, MANAGER})
  @Operation(summary = "Say who may read the document, and on which ground")
  public DocumentView classify(@NotNull @Valid SecrecyChoice request) {
    return DocumentView.of(
        classify.whole(id, request.secrecy(), request.ground(), current.viewer()));
  }

  @GET
  @Path("parts")
  @RolesAllowed({OFFICER, MANAGER, AUDITOR})
  @Operation(summary = "A letter part by part")
  public DocumentPartsView parts() {
    return DocumentPartsView.of(classify.parts(id, current.viewer()));
  }

  @POST
  @Path("parts")
  @RolesAllowed({OFFICER, MANAGER})
  @Operation(summary = "Say which parts not everybody may read; replaces what was said before")
  public DocumentPartsView mark(@NotNull @Valid PartMarks request) {
    return DocumentPartsView.of(classify.mark(id, request.toParts(), current.viewer()));
  }

  @POST
  @Path("renditions")
  @RolesAllowed({OFFICER, MANAGER})
  @Operation(summary = "Print the letter without what these readers may not see")
  @APIResponseSchema(value = DocumentView.class, responseCode = "201")
  public Response rendition(@NotNull @Valid RenditionRequest request) {
    return Response.status(Response.Status.CREATED)
        .entity(DocumentView.of(makeRendition.make(id, request.readers(), current.viewer())))
        .build();
  }
}
