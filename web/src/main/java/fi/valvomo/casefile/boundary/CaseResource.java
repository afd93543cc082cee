package fi.valvomo.casefile.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;

import fi.valvomo.casefile.control.ExportCase;
import fi.valvomo.casefile.control.ExportCase.Packed;
import fi.valvomo.casefile.control.ReadCase;
import fi.valvomo.identity.boundary.CurrentViewer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One case whole. */
@Path("cases/{id}")
public class CaseResource {

  @Inject private ReadCase cases;
  @Inject private ExportCase exportCase;
  @Inject private CurrentViewer current;

  @PathParam("id")
  private UUID id;

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR})
  @Operation(summary = "The file of one case: parties, things, documents, decisions, reads")
  public CaseView get() {
    return CaseView.of(cases.read(id));
  }

  @GET
  @Path("package")
  @Produces("application/zip")
  @RolesAllowed({OFFICER, MANAGER})
  @Operation(summary = "The whole case as one package")
  public Response pack() throws IOException {
    Packed packed = exportCase.export(id, current.viewer());
    String name = URLEncoder.encode(packed.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
    // asked first: the file loses its name as soon as it is opened
    long size = Files.size(packed.zip());
    return Response.ok(Files.newInputStream(packed.zip(), StandardOpenOption.DELETE_ON_CLOSE))
        .header("Content-Length", size)
        .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
        .header("Cache-Control", "private, no-store")
        .build();
  }
}
