package fi.valvomo.report.boundary;

import static fi.valvomo.identity.boundary.Roles.OFFICER;

import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.report.boundary.RoundRequests.NewRound;
import fi.valvomo.report.control.OpenRound;
import fi.valvomo.report.control.OpenRound.RoundPreview;
import fi.valvomo.report.entity.RoundUnits.Chosen;
import fi.valvomo.work.boundary.DeadlineView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a round would ask, before anybody is asked. */
@Path("report-rounds/preview")
@RequestScoped
public class RoundPreviewResource {

  private static final int SHOWN = 100;

  @Inject private OpenRound openRound;
  @Inject private CurrentViewer current;

  @POST
  @RolesAllowed(OFFICER)
  @Operation(summary = "Whom a round would ask, and by when")
  public RoundPreviewView preview(@NotNull @Valid NewRound request) {
    RoundPreview preview = openRound.preview(request.toOrder());
    return new RoundPreviewView(
        (int) preview.toAsk(),
        preview.chosen().size() - (int) preview.toAsk(),
        DeadlineView.of(preview.deadline(), current.viewer().language()),
        preview.chosen().stream().limit(SHOWN).map(PreviewedUnit::of).toList());
  }

  @GET
  @Path("areas")
  @RolesAllowed(OFFICER)
  @Operation(summary = "Areas of the register, for choosing whom a round asks")
  public List<String> areas() {
    return openRound.areas();
  }

  /**
   * Whom a round would ask.
   *
   * @param asked how many units
   * @param askedBefore how many fit, but were asked for these days already
   * @param units the first hundred of those that fit
   */
  public record RoundPreviewView(
      int asked, int askedBefore, DeadlineView deadline, List<PreviewedUnit> units) {}

  /** One unit that fits. */
  public record PreviewedUnit(
      UUID unitId,
      String name,
      String producerName,
      @Schema(enumeration = {"OWN", "CONTRACT", "VOUCHER", "GRANT"}) String relation,
      boolean askedBefore) {

    static PreviewedUnit of(Chosen unit) {
      return new PreviewedUnit(
          unit.unitId(), unit.name(), unit.producerName(), unit.relation(), unit.askedBefore());
    }
  }
}
