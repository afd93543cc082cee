package fi.valvomo.casefile.boundary;

import static fi.valvomo.identity.boundary.Roles.ADMIN;
import static fi.valvomo.identity.boundary.Roles.OFFICER;

import fi.valvomo.casefile.control.ImportCase;
import fi.valvomo.identity.boundary.CurrentViewer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Takes in a case that another house packed: all of it or nothing. */
@Path("cases/import")
public class CaseImportResource {

  @Inject private ImportCase importCase;
  @Inject private CurrentViewer current;

  @POST
  @Consumes("application/zip")
  @RolesAllowed({ADMIN, OFFICER})
  @Operation(summary = "Import a case from its package; it is shown, but has no live process")
  @APIResponseSchema(value = ImportedView.class, responseCode = "201")
  public Response take(
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/zip",
                      schema = @Schema(type = SchemaType.STRING, format = "binary")))
          InputStream body) {
    UUID id = importCase.take(body, current.viewer());
    return Response.created(URI.create("cases/" + id)).entity(new ImportedView(id)).build();
  }

  /** The case that is here now. */
  public record ImportedView(UUID id) {}
}
