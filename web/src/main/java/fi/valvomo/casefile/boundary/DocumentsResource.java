package fi.valvomo.casefile.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;

import fi.valvomo.casefile.control.Attachments;
import fi.valvomo.casefile.control.Attachments.Upload;
import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.SubjectType;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Files of cases: added as raw bytes, read as downloads. */
@Path("documents")
public class DocumentsResource {

  private static final Set<DocumentKind> ADDED_BY_PEOPLE =
      Set.of(DocumentKind.EVIDENCE, DocumentKind.PHOTO, DocumentKind.ATTACHMENT);

  @Inject private Attachments attachments;
  @Inject private CurrentViewer current;

  @POST
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @RolesAllowed({OFFICER, MANAGER, PROVIDER})
  @Operation(summary = "Add a file to a thing in a case")
  @APIResponseSchema(value = DocumentView.class, responseCode = "201")
  public Response add(
      @NotNull @QueryParam("subjectType") SubjectType subjectType,
      @NotNull @QueryParam("subjectId") UUID subjectId,
      @NotNull @QueryParam("name") String name,
      @NotNull @QueryParam("kind") DocumentKind kind,
      @QueryParam("criterion") String criterion,
      InputStream content) {
    if (!ADDED_BY_PEOPLE.contains(kind)) {
      throw InvalidException.of("kind", "value");
    }
    Upload upload = new Upload(subjectType, subjectId, name, kind, criterion);
    return Response.status(Response.Status.CREATED)
        .entity(DocumentView.of(attachments.add(upload, content, current.viewer())))
        .build();
  }

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, PROVIDER})
  @Operation(summary = "The files of a thing in a case")
  public List<DocumentView> list(
      @NotNull @QueryParam("subjectType") SubjectType subjectType,
      @NotNull @QueryParam("subjectId") UUID subjectId) {
    return attachments.of(subjectType, subjectId, current.viewer()).stream()
        .map(DocumentView::of)
        .toList();
  }
}
