package fi.valvomo.report.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;
import static fi.valvomo.identity.boundary.Roles.PROVIDER;

import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.boundary.PageParams;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.report.control.ReadPlans;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Self-monitoring plans: the list of all units. */
@Path("unit-plans")
@RequestScoped
public class UnitPlansResource {

  @Inject private ReadPlans readPlans;
  @Inject private CurrentViewer current;

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR, PROVIDER})
  @Operation(summary = "Units with their self-monitoring plans, by the name of the unit")
  public Page<PlanRowView> list(@BeanParam PlanParams params, @BeanParam PageParams page) {
    return readPlans
        .list(
            params.producer(),
            params.relation(),
            params.search(),
            params.signal(),
            current.viewer(),
            page.after(2),
            page.limit())
        .map(PlanRowView::of);
  }
}
