package fi.valvomo.criteria.boundary;

import static fi.valvomo.identity.boundary.Roles.ADMIN;
import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;

import fi.valvomo.criteria.control.ReadCriteria;
import fi.valvomo.producer.entity.RelationType;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** On what authority the organiser looks at a unit. */
@Path("legal-bases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "criteria")
public class LegalBasesResource {

  @Inject private ReadCriteria criteria;

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, ADMIN})
  @Operation(summary = "List the legal bases, the usual one first, past ones too")
  public List<LegalBasisView> bases(@QueryParam("relation") RelationType relation) {
    return criteria.legalBases(relation).stream().map(LegalBasisView::of).toList();
  }
}
