package fi.valvomo.identity.boundary;

import fi.valvomo.identity.control.SessionLength;
import fi.valvomo.identity.entity.Secret;
import fi.valvomo.kernel.boundary.CallerScheme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;

/** The cookie that carries the session's token: unreadable for scripts, never sent across sites. */
@ApplicationScoped
public class SessionCookie {

  /** Name of the cookie. */
  public static final String NAME = CallerScheme.SESSION_COOKIE;

  @Inject private SessionLength length;

  NewCookie of(Secret token, boolean secure) {
    return cookie(token.text(), length.seconds(), secure);
  }

  NewCookie gone(boolean secure) {
    return cookie("", 0, secure);
  }

  private static NewCookie cookie(String value, int seconds, boolean secure) {
    return new NewCookie.Builder(NAME)
        .value(value)
        .path("/")
        .maxAge(seconds)
        .httpOnly(true)
        .secure(secure)
        .sameSite(SameSite.STRICT)
        .build();
  }
}
