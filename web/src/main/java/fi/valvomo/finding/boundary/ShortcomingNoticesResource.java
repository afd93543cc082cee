package fi.valvomo.finding.boundary;

import static fi.valvomo.identity.boundary.Roles.AUDITOR;
import static fi.valvomo.identity.boundary.Roles.MANAGER;
import static fi.valvomo.identity.boundary.Roles.OFFICER;

import fi.valvomo.finding.boundary.GradingRequests.NoticeToAuthority;
import fi.valvomo.finding.boundary.ImmediateView.AuthorityNoticeView;
import fi.valvomo.finding.control.ReadFinding;
import fi.valvomo.finding.control.ReadImmediate;
import fi.valvomo.finding.control.TellShortcoming;
import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.entity.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Notices to the authority of a shortcoming that guidance has not mended. 741/2023 34 §. */
@Path("findings/{id}/shortcoming-notices")
public class ShortcomingNoticesResource {

  @Inject private TellShortcoming tellShortcoming;
  @Inject private ReadImmediate readImmediate;
  @Inject private ReadFinding readFinding;
  @Inject private CurrentViewer current;

  @PathParam("id")
  private UUID id;

  @GET
  @RolesAllowed({OFFICER, MANAGER, AUDITOR})
  @Operation(summary = "What the authority was told of a shortcoming, the latest first")
  public ShortcomingNotices notices() {
    return new ShortcomingNotices(
        tellShortcoming.of(id, current.viewer()).stream()
            .map(made -> AuthorityNoticeView.of(made.notice(), made.recorded()))
            .toList(),
        readImmediate.authority().name().in(current.viewer().language()),
        readImmediate.language(id, current.viewer()),
        readImmediate.actApplies(id, current.viewer()));
  }

  @POST
  @RolesAllowed({OFFICER, MANAGER})
  @Operation(summary = "Tell the authority of a shortcoming not corrected, or record why not")
  public FindingView tell(@NotNull @Valid NoticeToAuthority request) {
    request.check();
    if (request.isSent()) {
      tellShortcoming.send(id, request.toText(), current.viewer());
    } else {
      tellShortcoming.sendNothing(id, request.notSentReason().strip(), current.viewer());
    }
    return FindingView.of(readFinding.read(id, current.viewer()), current.viewer().language());
  }

  /**
   * The notices of a finding.
   *
   * @param authority name of the authority that is told today
   * @param language in which it is told, unless another is chosen
   * @param actApplies whether 741/2023 34 § asks for telling it
   */
  public record ShortcomingNotices(
      List<AuthorityNoticeView> items, String authority, Language language, boolean actApplies) {}
}
