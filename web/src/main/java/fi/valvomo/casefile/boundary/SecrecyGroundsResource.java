package fi.valvomo.casefile.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;

import fi.valvomo.casefile.control.Classify;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The grounds on which the law keeps something secret. */
@Path("secrecy-grounds")
public class SecrecyGroundsResource {

  @Inject private Classify classify;

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR})
  @Operation(summary = "The grounds of secrecy, in the order in which they are offered")
  public List<SecrecyGroundView> grounds() {
    return classify.grounds().stream().map(SecrecyGroundView::of).toList();
  }
}
