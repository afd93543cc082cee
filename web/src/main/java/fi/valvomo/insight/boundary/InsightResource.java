package fi.valvomo.insight.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;

import fi.valvomo.insight.control.ReadFigures;
import fi.valvomo.insight.entity.Answers;
import fi.valvomo.insight.entity.GoodFindings;
import fi.valvomo.insight.entity.OpenFindings;
import fi.valvomo.insight.entity.UnitPlanCounts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Figures behind the manager's view; each is a filter of the list that it counts. */
@Path("insight")
public class InsightResource {

  private static final int DAYS = 90;

  @Inject private ReadFigures figures;

  @GET
  @Path("open-findings")
  @RolesAllowed({MANAGER, OFFICER, AUDITOR})
  @Operation(summary = "Open findings by severity, age, theme, relation and objective")
  public OpenFindings openFindings() {
    return figures.openFindings();
  }

  @GET
  @Path("good-findings")
  @RolesAllowed({MANAGER, OFFICER, AUDITOR})
  @Operation(summary = "Good practices and recommendations of a period, closed ones too")
  public GoodFindings goodFindings(
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to,
      @QueryParam("unit") UUID unit) {
    return figures.good(from, to, unit);
  }

  @GET
  @Path("unit-plans")
  @RolesAllowed({MANAGER, OFFICER, AUDITOR})
  @Operation(summary = "How the self-monitoring plans of the units stand")
  public UnitPlanCounts unitPlans() {
    return figures.unitPlans();
  }

  @GET
  @Path("answers")
  @RolesAllowed({MANAGER, OFFICER, AUDITOR})
  @Operation(summary = "How promised answers to messages were kept, asked in the last 90 days")
  public List<Answers> answers() {
    return figures.answers(DAYS);
  }
}
