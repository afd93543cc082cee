package fi.valvomo.agreement.boundary;

import static fi.valvomo.identity.boundary.Roles.ADMIN;
import static fi.valvomo.identity.boundary.Roles.OFFICER;

import fi.valvomo.agreement.control.ImportTargets;
import fi.valvomo.agreement.control.TargetImportReport;
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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes a CSV file of targets: first a preview, then all of it or nothing. */
@Path("targets/import")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "targets")
public class TargetImportResource {

  @Inject private ImportTargets importTargets;
  @Inject private Messages messages;
  @Inject private CurrentViewer current;

  /** What an import would do, or did. */
  public record TargetImportView(
      int rows,
      int newLines,
      int newAgreements,
      int newIndicators,
      int changedIndicators,
      int newTargets,
      int changedTargets,
      List<ImportErrorView> errors,
      boolean committed) {

    static TargetImportView of(TargetImportReport report, Messages messages) {
      return new TargetImportView(
          report.rows(),
          report.newLines(),
          report.newAgreements(),
          report.newIndicators(),
          report.changedIndicators(),
          report.newTargets(),
          report.changedTargets(),
          report.errors().stream().map(wrong -> ImportErrorView.of(wrong, messages)).toList(),
          report.committed());
    }
  }

  @POST
  @Consumes("text/csv")
  @RolesAllowed({OFFICER, ADMIN})
  @Operation(
      summary = "Preview an import of targets, or with commit=true write all of it",
      description = "from and to are the days of rows that name no year")
  public TargetImportView run(
      @QueryParam("commit") Boolean commit,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "text/csv",
                      schema = @Schema(type = SchemaType.STRING, format = "binary")))
          InputStream body)
      throws IOException {
    byte[] file = CsvBody.read(body);
    return TargetImportView.of(
        Boolean.TRUE.equals(commit)
            ? importTargets.commit(file, from, to, current.viewer())
            : importTargets.preview(file, from, to),
        messages);
  }
}
