package fi.valvomo.audit.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;

import fi.valvomo.audit.control.AuditTrail;
import fi.valvomo.kernel.boundary.PageParams;
import fi.valvomo.kernel.entity.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audit trail, for the auditor only. Nothing here changes it. */
@Path("audit-events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit-events")
public class AuditEventsResource {

  @Inject private AuditTrail trail;

  @GET
  @RolesAllowed(AUDITOR)
  @Operation(summary = "Who did what, newest first; of everything or of one thing")
  public Page<AuditEventRow> list(
      @QueryParam("subjectId") UUID subjectId, @BeanParam PageParams params) {
    return trail.list(subjectId, params.after(1), params.limit()).map(AuditEventRow::of);
  }
}
