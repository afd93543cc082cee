package fi.valvomo.insight.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;

import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.insight.control.CompareProduction;
import fi.valvomo.insight.control.ComparisonFiles;
import fi.valvomo.insight.entity.Comparison;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Own, purchased, voucher and grant production of one service beside each other. */
@Path("insight/comparison")
@RequestScoped
public class ComparisonResource {

  private static final String CSV = "text/csv;charset=UTF-8";

  @Inject private CompareProduction compare;
  @Inject private ComparisonFiles files;
  @Inject private CurrentViewer current;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({MANAGER, OFFICER, AUDITOR})
  @Operation(summary = "Relations of one service compared; published=true leaves out what is small")
  public Comparison comparison(@BeanParam ComparisonParams asked) {
    return compared(asked);
  }

  @GET
  @Path("file")
  @Produces("text/csv")
  @RolesAllowed({MANAGER, OFFICER, AUDITOR})
  @Operation(summary = "The comparison as CSV")
  public Response file(@BeanParam ComparisonParams asked) {
    return attached(asked, files.csv(compared(asked), current.viewer().language()), CSV, "csv");
  }

  @GET
  @Path("document")
  @Produces("application/pdf")
  @RolesAllowed({MANAGER, OFFICER, AUDITOR})
  @Operation(summary = "The comparison as PDF in Finnish or Swedish")
  public Response document(@BeanParam ComparisonParams asked) {
    return attached(
        asked, files.pdf(compared(asked), current.viewer().language()), "application/pdf", "pdf");
  }

  private Comparison compared(ComparisonParams asked) {
    return compare.of(asked.service(), asked.year(), asked.published());
  }

  private static Response attached(
      ComparisonParams asked, Object content, String type, String ending) {
    String name =
        "vertailu-"
            + asked.service().name().toLowerCase(Locale.ROOT).replace('_', '-')
            + "."
            + ending;
    return Response.ok(content, type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }
}
