package fi.valvomo.producer.boundary;

import static fi.valvomo.identity.boundary.Roles.ADMIN;

import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.boundary.Messages;
import fi.valvomo.kernel.entity.TooLargeException;
import fi.valvomo.producer.control.ImportRegister;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes a CSV file of the register: first a preview, then all of it or nothing. */
@Path("producers/import")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "producers")
public class ImportResource {

  private static final int MOST_BYTES = 10 * 1024 * 1024;

  @Inject private ImportRegister importRegister;
  @Inject private Messages messages;
  @Inject private CurrentViewer current;

  @POST
  @Consumes("text/csv")
  @RolesAllowed(ADMIN)
  @Operation(
      summary = "Preview an import, or with commit=true write all of it unless it has errors")
  public ImportReportView run(
      @QueryParam("commit") Boolean commit,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "text/csv",
                      schema = @Schema(type = SchemaType.STRING, format = "binary")))
          InputStream body)
      throws IOException {
    byte[] file = body.readNBytes(MOST_BYTES + 1);
    if (file.length > MOST_BYTES) {
      throw new TooLargeException(MOST_BYTES);
    }
    return ImportReportView.of(
        Boolean.TRUE.equals(commit)
            ? importRegister.commit(file, current.viewer())
            : importRegister.preview(file),
        messages);
  }
}
