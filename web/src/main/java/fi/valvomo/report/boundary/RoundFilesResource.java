package fi.valvomo.report.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;

import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.boundary.Messages;
import fi.valvomo.kernel.entity.TooLargeException;
import fi.valvomo.producer.boundary.ImportErrorView;
import fi.valvomo.report.control.ImportAnswers;
import fi.valvomo.report.control.ImportAnswers.Outcome;
import fi.valvomo.report.control.RoundFiles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Files of a round: one to fill for all units of a producer, one with all answers. */
@Path("report-rounds/{id}")
@RequestScoped
public class RoundFilesResource {

  private static final int MOST_BYTES = 5 * 1024 * 1024;
  private static final String CSV = "text/csv;charset=UTF-8";

  @Inject private RoundFiles files;
  @Inject private ImportAnswers importAnswers;
  @Inject private Messages messages;
  @Inject private CurrentViewer current;

  @PathParam("id")
  private UUID id;

  @GET
  @Path("answer-file")
  @Produces("text/csv")
  @RolesAllowed(PROVIDER)
  @Operation(summary = "A CSV file to fill for all own units that still are to answer")
  public Response toFill() {
    return file("omavalvontaraportit.csv", files.toFill(id, current.viewer()));
  }

  @GET
  @Path("answers")
  @Produces("text/csv")
  @RolesAllowed({OFFICER, MANAGER, AUDITOR})
  @Operation(summary = "All that was answered in the round, as CSV; what is missing says so")
  public Response answers() {
    return file("raportointikierros.csv", files.answers(id, current.viewer()));
  }

  @POST
  @Path("answer-file")
  @Consumes("text/csv")
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed(PROVIDER)
  @Operation(
      summary = "Preview a filled file, or with commit=true write all of it unless it has errors")
  public AnswerFileView take(
      @QueryParam("commit") Boolean commit,
      @QueryParam("send") Boolean send,
      @QueryParam("overwrite")
          @Parameter(description = "Also replace what somebody saved after the file was fetched")
          Boolean overwrite,
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
    boolean sends = Boolean.TRUE.equals(send);
    Outcome outcome =
        Boolean.TRUE.equals(commit)
            ? importAnswers.commit(
                id, file, sends, Boolean.TRUE.equals(overwrite), current.viewer())
            : importAnswers.preview(id, file, sends, current.viewer());
    return AnswerFileView.of(outcome, messages);
  }

  /** Answers of a unit that somebody saved after the file was fetched. */
  public record NewerDraft(String unit, String savedBy, Instant savedAt) {}

  private static Response file(String name, String text) {
    return Response.ok(text, CSV)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }

  /**
   * What a filled file would do, or did.
   *
   * @param encoding as what the text was read
   * @param units names of the units whose reports are filled
   * @param newer answers that were saved after the file was fetched and would be lost
   * @param sent whether the reports are sent too, and not only saved
   */
  public record AnswerFileView(
      String encoding,
      int rows,
      List<String> units,
      List<NewerDraft> newer,
      List<ImportErrorView> errors,
      boolean sent,
      boolean committed) {

    static AnswerFileView of(Outcome outcome, Messages messages) {
      return new AnswerFileView(
          outcome.encoding(),
          outcome.rows(),
          outcome.units(),
          outcome.newer().stream()
              .map(draft -> new NewerDraft(draft.unit(), draft.savedBy(), draft.savedAt()))
              .toList(),
          outcome.errors().stream().map(wrong -> ImportErrorView.of(wrong, messages)).toList(),
          outcome.sent(),
          outcome.committed());
    }
  }
}
