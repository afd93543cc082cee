package fi.valvomo.plan.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;

import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.plan.control.OverrideRisk;
import fi.valvomo.plan.control.ReadRisks;
import fi.valvomo.plan.control.ReadRisks.UnitRisk;
import fi.valvomo.plan.control.ReckonRisks;
import fi.valvomo.plan.entity.RiskLevel;
import fi.valvomo.plan.entity.RiskOverride;
import fi.valvomo.plan.entity.RiskScoreRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The risk of one unit: its parts, what an officer says instead, and how it was before. */
@Path("units/{id}/risk-score")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "risks")
public class UnitRiskResource {

  @Inject private ReadRisks risks;
  @Inject private ReckonRisks reckon;
  @Inject private OverrideRisk override;
  @Inject private CurrentViewer current;

  /** What an officer says instead of the table; all three are needed. */
  public record RiskOverrideRequest(
      @Schema(required = true) RiskLevel level,
      @Schema(required = true) String reason,
      @Schema(required = true) LocalDate validTo) {

    RiskOverride.Word toWord() {
      return new RiskOverride.Word(level, reason, validTo);
    }
  }

  /** Why the table is believed again. */
  public record RiskOverrideEnd(@Schema(required = true) String reason) {}

  /** What an officer has said. */
  public record RiskOverrideView(
      RiskLevel level,
      String reason,
      LocalDate validTo,
      String saidBy,
      Instant saidAt,
      @Schema(nullable = true) Instant endedAt,
      @Schema(nullable = true) String endedBy,
      @Schema(nullable = true) String endReason) {

    static RiskOverrideView of(RiskOverride said) {
      return said == null
          ? null
          : new RiskOverrideView(
              said.level(),
              said.reason(),
              said.validTo(),
              said.saidBy(),
              said.saidAt(),
              said.endedAt(),
              said.endedBy(),
              said.endReason());
    }
  }

  /**
   * The risk of one unit.
   *
   * @param current null while it has no score
   * @param override what an officer has said and still holds, or null
   * @param history the newest first, the current one too
   * @param overrides all that officers have said, the newest first
   */
  public record UnitRiskView(
      @Schema(nullable = true) RiskScoreRow current,
      @Schema(nullable = true) RiskOverrideView override,
      List<RiskScoreRow> history,
      List<RiskOverrideView> overrides) {

    static UnitRiskView of(UnitRisk risk) {
      return new UnitRiskView(
          risk.current(),
          RiskOverrideView.of(risk.override()),
          risk.history(),
          risk.overrides().stream().map(RiskOverrideView::of).toList());
    }
  }

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR})
  @Operation(summary = "The risk of a unit with its parts and history")
  public UnitRiskView get(@PathParam("id") UUID id) {
    return UnitRiskView.of(risks.of(id));
  }

  @POST
  @Path("reckoning")
  @RolesAllowed({OFFICER, MANAGER})
  @Operation(summary = "Reckon the risk of a unit now")
  public UnitRiskView reckonOne(@PathParam("id") UUID id) {
    risks.of(id);
    reckon.one(id);
    return UnitRiskView.of(risks.of(id));
  }

  @POST
  @Path("override")
  @RolesAllowed({OFFICER, MANAGER})
  @Operation(summary = "Say another level than the table until a day, with a reason")
  public UnitRiskView say(@PathParam("id") UUID id, @NotNull @Valid RiskOverrideRequest request) {
    override.say(id, request.toWord(), current.viewer());
    return UnitRiskView.of(risks.of(id));
  }

  @POST
  @Path("override-end")
  @RolesAllowed({OFFICER, MANAGER})
  @Operation(summary = "Believe the table again")
  public UnitRiskView end(@PathParam("id") UUID id, @NotNull @Valid RiskOverrideEnd request) {
    override.end(id, request.reason(), current.viewer());
    return UnitRiskView.of(risks.of(id));
  }
}
