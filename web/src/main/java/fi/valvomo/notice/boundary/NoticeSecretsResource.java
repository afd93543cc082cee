package fi.valvomo.notice.boundary;

import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;
import static fi.valvomo.identity.boundary.Roles.TRIAGE;

import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.notice.control.NoticeFiles;
import fi.valvomo.notice.control.NoticeFiles.Content;
import fi.valvomo.notice.control.PrintEnclosure;
import fi.valvomo.notice.control.ReadReporter;
import fi.valvomo.notice.entity.ReporterFacts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Who sent a notice and what they brought: TRIAGE, and every look is on record. */
@Path("notices/{id}")
public class NoticeSecretsResource {

  @Inject private ReadReporter readReporter;
  @Inject private PrintEnclosure printEnclosure;
  @Inject private NoticeFiles files;
  @Inject private CurrentViewer current;

  @PathParam("id")
  private UUID id;

  @GET
  @Path("reporter")
  @RolesAllowed(TRIAGE)
  @Operation(summary = "Who sent it; that somebody looked is on record")
  public ReporterView reporter() {
    return ReporterView.of(readReporter.read(id, current.viewer()));
  }

  @GET
  @Path("transfer/enclosure")
  @Produces("application/pdf")
  @RolesAllowed(TRIAGE)
  @Operation(
      summary =
          "Print the sheet that goes along with the letter of a transfer: what the sender wrote, and"
              + " who that is where the transfer says so. That somebody did is on record")
  public Response enclosure() {
    return Response.ok(printEnclosure.print(id, current.viewer()))
        .header("Content-Disposition", "attachment; filename=liite.pdf")
        .header("Cache-Control", "private, no-store")
        .build();
  }

  @POST
  @Path("attachments")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @RolesAllowed({OFFICER, MANAGER, TRIAGE, PROVIDER})
  @Operation(summary = "Add a file that came with it")
  @APIResponseSchema(value = NoticeAttachmentView.class, responseCode = "201")
  public Response attach(@NotNull @QueryParam("name") String name, InputStream content) {
    return Response.status(Response.Status.CREATED)
        .entity(NoticeAttachmentView.of(files.add(id, name, content, current.viewer())))
        .build();
  }

  @GET
  @Path("attachments/{attachment}")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @RolesAllowed({OFFICER, MANAGER, TRIAGE})
  @Operation(
      summary =
          "Download a file; that somebody did is on record. What a person brought opens to TRIAGE"
              + " only, what another institution sent to officers too")
  public Response download(@PathParam("attachment") UUID attachment) {
    Content content = files.read(id, attachment, current.viewer());
    String name = URLEncoder.encode(content.attachment().name(), StandardCharsets.UTF_8);
    return Response.ok(content.bytes(), content.attachment().mediaType())
        .header("Content-Disposition", "attachment; filename*=UTF-8''" + name.replace("+", "%20"))
        .header("Cache-Control", "private, no-store")
        .build();
  }

  /** Who sent it; null where they did not say. */
  public record ReporterView(
      @Schema(nullable = true) String name, @Schema(nullable = true) String contact) {

    static ReporterView of(ReporterFacts facts) {
      return new ReporterView(facts.name(), facts.contact());
    }
  }
}
