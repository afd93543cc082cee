package fi.valvomo.identity.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where a request comes from. */
@RequestScoped
public class ClientAddress {

  @Inject private HttpServletRequest request;

  @Inject
  @ConfigProperty(name = "valvomo.http.behind-proxy", defaultValue = "false")
  private boolean behindProxy;

  /**
   * The address that a request came from. Behind a proxy of ours the last entry of its header is
   * what that proxy saw; anything before it is the caller's own invention.
   */
  public String address() {
    String forwarded = behindProxy ? request.getHeader("X-Forwarded-For") : null;
    if (forwarded == null || forwarded.isBlank()) {
      return request.getRemoteAddr();
    }
    String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    return last.substring(0, Math.min(last.length(), 100));
  }

  /** Whether the browser's own connection is encrypted. */
  boolean secure() {
    return request.isSecure()
        || (behindProxy && "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto")));
  }
}
