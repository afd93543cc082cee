package fi.valvomo.criteria.boundary;

import static fi.valvomo.identity.boundary.Roles.ADMIN;
import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;

import fi.valvomo.criteria.control.ReadCriteria;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The versions of the criteria by which every unit is looked at. */
@Path("criteria-catalogues")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "criteria")
public class CriteriaCataloguesResource {

  @Inject private ReadCriteria criteria;

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, ADMIN, PROVIDER})
  @Operation(summary = "List the published versions, newest first")
  public List<CatalogueRowView> versions() {
    return criteria.versions().stream().map(CatalogueRowView::of).toList();
  }

  @GET
  @Path("{version}")
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, ADMIN, PROVIDER})
  @Operation(summary = "Read one version whole")
  public CatalogueView version(@PathParam("version") String version) {
    return CatalogueView.of(criteria.catalogue(version));
  }
}
