package fi.valvomo.casefile.boundary;

import static fi.valvomo.identity.boundary.Roles.ANYONE_SIGNED_IN;

import fi.valvomo.casefile.control.MailSettings;
import fi.valvomo.casefile.control.MailSettings.Way;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How mail leaves this installation. */
@Path("mail-settings")
public class MailSettingsResource {

  @Inject private MailSettings settings;

  @GET
  @RolesAllowed(ANYONE_SIGNED_IN)
  @Operation(summary = "Whether mail leaves, and when digests do")
  public MailSettingsView get() {
    return new MailSettingsView(settings.way(), settings.digestHour());
  }

  /**
   * What people may know of it.
   *
   * @param digestHour hour of the day in Finland, 0–23
   */
  public record MailSettingsView(Way way, int digestHour) {}
}
