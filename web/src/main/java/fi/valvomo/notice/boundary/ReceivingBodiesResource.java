package fi.valvomo.notice.boundary;

import static fi.valvomo.identity.boundary.Roles.TRIAGE;

import fi.valvomo.identity.boundary.CurrentViewer;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.notice.control.TransferNotice;
import fi.valvomo.notice.entity.ReceivingBody;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom notices are transferred. */
@Path("receiving-bodies")
public class ReceivingBodiesResource {

  @Inject private TransferNotice transferNotice;
  @Inject private CurrentViewer current;

  @GET
  @RolesAllowed(TRIAGE)
  @Operation(summary = "The bodies to which a notice may be transferred today")
  public ReceivingBodyList list() {
    Language language = current.viewer().language();
    return new ReceivingBodyList(
        transferNotice.receivers().stream()
            .map(body -> ReceivingBodyView.of(body, language))
            .toList());
  }

  /** All of them. */
  public record ReceivingBodyList(List<ReceivingBodyView> items) {}

  /** One of them; an authority may hear who reported also without consent. */
  public record ReceivingBodyView(
      String code, String name, @Schema(nullable = true) String address, boolean authority) {

    static ReceivingBodyView of(ReceivingBody of, Language language) {
      return new ReceivingBodyView(of.code(), of.name().in(language), of.address(), of.authority());
    }
  }
}
