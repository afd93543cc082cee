package fi.valvomo.agreement.boundary;

import static fi.valvomo.identity.boundary.Roles.ADMIN;
import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;

import fi.valvomo.agreement.boundary.AgreementRequests.NewLine;
import fi.valvomo.agreement.control.EntrustLine;
import fi.valvomo.agreement.control.ReadAgreements;
import fi.valvomo.agreement.entity.ServiceLine;
import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.boundary.RequestLanguage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Divisions and departments of the organiser, with which it makes line agreements. */
@Path("service-lines")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "agreements")
public class ServiceLinesResource {

  @Inject private ReadAgreements agreements;
  @Inject private EntrustLine entrustLine;
  @Inject private CurrentViewer current;
  @Inject private RequestLanguage spoken;

  /**
   * A line by its name in the reader's language.
   *
   * @param responsibleId who is asked about its targets; null while nobody is
   */
  public record ServiceLineView(
      UUID id,
      String name,
      @Schema(nullable = true) UUID responsibleId,
      @Schema(nullable = true) String responsibleName) {}

  /** Who answers for a line from now on. */
  public record Responsible(@NotNull UUID personId) {}

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, ADMIN})
  @Operation(summary = "The organiser's own service lines, by name")
  public List<ServiceLineView> list() {
    return agreements.serviceLines().stream().map(this::view).toList();
  }

  @POST
  @RolesAllowed({OFFICER, ADMIN})
  @Operation(summary = "Name one more service line")
  public ServiceLineView add(@NotNull @Valid NewLine request) {
    return view(
        agreements.addServiceLine(
            request.nameFi().strip(),
            blankToNull(request.nameSv()),
            blankToNull(request.nameEn())));
  }

  @PUT
  @Path("{id}/responsible")
  @RolesAllowed({OFFICER, ADMIN})
  @Operation(summary = "Say who answers for a service line and is asked about its targets")
  public ServiceLineView entrust(@PathParam("id") UUID id, @NotNull @Valid Responsible request) {
    return view(entrustLine.entrust(id, request.personId(), current.viewer()));
  }

  private ServiceLineView view(ServiceLine line) {
    return new ServiceLineView(
        line.id(), line.nameIn(spoken.language()), line.responsibleId(), line.responsibleName());
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
