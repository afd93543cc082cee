package fi.valvomo.identity.boundary;

import fi.valvomo.identity.control.RecogniseSession;
import fi.valvomo.identity.entity.Secret;
import fi.valvomo.identity.entity.SignedIn;
import fi.valvomo.kernel.boundary.RequestLanguage;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.ext.Provider;

/** Finds out who is there. Lets strangers pass: what they may do is decided at each method. */
@Provider
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class SessionFilter implements ContainerRequestFilter {

  @Inject private RecogniseSession recognise;
  @Inject private CurrentViewer current;
  @Inject private RequestLanguage language;

  @Override
  public void filter(ContainerRequestContext request) {
    Cookie cookie = request.getCookies().get(SessionCookie.NAME);
    if (cookie != null && !cookie.getValue().isBlank()) {
      recognise.of(Secret.of(cookie.getValue())).ifPresent(this::welcome);
    }
  }

  private void welcome(SignedIn session) {
    current.is(session);
    language.choose(session.viewer().language());
  }
}
