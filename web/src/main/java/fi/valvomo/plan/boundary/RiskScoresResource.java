package fi.valvomo.plan.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;

import fi.valvomo.kernel.boundary.PageParams;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.plan.control.ReadRisks;
import fi.valvomo.plan.control.ReckonRisks;
import fi.valvomo.plan.control.ReckonRisks.Reckoned;
import fi.valvomo.plan.entity.RiskLevel;
import fi.valvomo.plan.entity.RiskRow;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.UnitType;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Units by risk. A provider never learns that there is such a list. */
@Path("risk-scores")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "risks")
public class RiskScoresResource {

  @Inject private ReadRisks risks;
  @Inject private ReckonRisks reckon;

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR})
  @Operation(summary = "Units by risk, the greatest first")
  public Page<RiskRow> list(
      @QueryParam("level") RiskLevel level,
      @QueryParam("type") UnitType type,
      @QueryParam("relation") RelationType relation,
      @BeanParam PageParams params) {
    return risks.rows(level, type, relation, params.limit(), params.after(2));
  }

  @POST
  @Path("reckoning")
  @RolesAllowed({OFFICER, MANAGER})
  @Operation(summary = "Reckon the risk of all units now")
  public Reckoned reckonAll() {
    return reckon.all();
  }
}
