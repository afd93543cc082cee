package fi.valvomo.casefile.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;

import fi.valvomo.casefile.control.ReadMail;
import fi.valvomo.casefile.entity.CaseMailRow;
import fi.valvomo.kernel.boundary.PageParams;
import fi.valvomo.kernel.entity.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The delivery log of one case. */
@Path("cases/{id}/mail")
public class CaseMailResource {

  private static final int KEYS = 3;

  @Inject private ReadMail mail;

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR})
  @Operation(summary = "Notices by mail: to whom, when, and what became of them")
  public Page<CaseMailRow> list(@PathParam("id") UUID id, @BeanParam PageParams page) {
    return mail.ofCase(id, page.after(KEYS), page.limit());
  }
}
