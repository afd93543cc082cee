package fi.valvomo.criteria.boundary;

import static fi.valvomo.identity.boundary.Roles.ADMIN;
import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;

import fi.valvomo.criteria.control.ReadCriteria;
import fi.valvomo.criteria.entity.Provision;
import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.entity.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** On what law people act: pages cite it as the letters of the same day do. */
@Path("provisions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "criteria")
public class ProvisionsResource {

  @Inject private ReadCriteria criteria;
  @Inject private CurrentViewer current;

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, ADMIN, PROVIDER})
  @Operation(summary = "How the provisions in force today are cited, in the reader's language")
  public List<ProvisionView> inForce() {
    Language reader = current.viewer().language();
    return criteria.provisions().entrySet().stream()
        .map(cited -> new ProvisionView(cited.getKey(), cited.getValue().in(reader)))
        .toList();
  }

  /** A provision and how it is cited today. */
  public record ProvisionView(Provision provision, String citation) {}
}
