package fi.valvomo.finding.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;

import fi.valvomo.finding.control.ReadConsequences;
import fi.valvomo.finding.entity.ConsequenceRow;
import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.boundary.PageParams;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Consequences: the list. */
@Path("consequences")
public class ConsequencesResource {

  @Inject private ReadConsequences readConsequences;
  @Inject private CurrentViewer current;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, PROVIDER})
  @Operation(summary = "Consequences, the newest proposal first")
  public Page<ConsequenceRow> list(
      @BeanParam ConsequenceParams params, @BeanParam PageParams page) {
    return readConsequences.list(
        params.filter(clock.instant().atZone(Deadline.ZONE).toLocalDate()),
        current.viewer(),
        page.after(2),
        page.limit());
  }
}
