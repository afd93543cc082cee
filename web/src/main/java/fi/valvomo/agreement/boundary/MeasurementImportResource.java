package fi.valvomo.agreement.boundary;

import static fi.valvomo.identity.boundary.Roles.ADMIN;
import static fi.valvomo.identity.boundary.Roles.OFFICER;

import fi.valvomo.agreement.control.ImportMeasurements;
import fi.valvomo.agreement.control.MeasurementImportReport;
import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.boundary.Messages;
import fi.valvomo.producer.boundary.ImportErrorView;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes a CSV file of measurements: first a preview, then all of it or nothing. */
@Path("measurements/import")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "measurements")
public class MeasurementImportResource {

  @Inject private ImportMeasurements importMeasurements;
  @Inject private Messages messages;
  @Inject private CurrentViewer current;

  /** What an import would do, or did. */
  public record MeasurementImportView(
      int rows,
      int recorded,
      int corrected,
      int unchanged,
      List<ImportErrorView> errors,
      boolean committed) {

    static MeasurementImportView of(MeasurementImportReport report, Messages messages) {
      return new MeasurementImportView(
          report.rows(),
          report.recorded(),
          report.corrected(),
          report.unchanged(),
          report.errors().stream().map(wrong -> ImportErrorView.of(wrong, messages)).toList(),
          report.committed());
    }
  }

  @POST
  @Consumes("text/csv")
  @RolesAllowed({OFFICER, ADMIN})
  @Operation(summary = "Preview an import of measurements, or with commit=true write all of it")
  public MeasurementImportView run(
      @QueryParam("commit") Boolean commit,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "text/csv",
                      schema = @Schema(type = SchemaType.STRING, format = "binary")))
          InputStream body)
      throws IOException {
    byte[] file = CsvBody.read(body);
    return MeasurementImportView.of(
        Boolean.TRUE.equals(commit)
            ? importMeasurements.commit(file, current.viewer())
            : importMeasurements.preview(file, current.viewer()),
        messages);
  }
}
