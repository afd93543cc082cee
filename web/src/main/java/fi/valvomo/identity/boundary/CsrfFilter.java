package fi.valvomo.identity.boundary;

import fi.valvomo.identity.entity.SignedIn;
import fi.valvomo.kernel.boundary.Problems;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;

/** Whatever changes something must carry the session's own token: a foreign page cannot know it. */
@Provider
@Priority(Priorities.AUTHENTICATION + 1)
@ApplicationScoped
public class CsrfFilter implements ContainerRequestFilter {

  /** Name of the header that carries the token. */
  public static final String HEADER = "X-CSRF-Token";

  private static final Set<String> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  @Inject private CurrentViewer current;
  @Inject private Problems problems;

  @Override
  public void filter(ContainerRequestContext request) {
    // no page of a stranger can make a browser send a system's key
    if (SAFE.contains(request.getMethod()) || opensSession(request) || current.isByKey()) {
      return;
    }
    current
        .open()
        .filter(session -> !carriesToken(request, session))
        .ifPresent(session -> request.abortWith(problems.of(403, "identity", "CSRF")));
  }

  private static boolean opensSession(ContainerRequestContext request) {
    return request.getMethod().equals(HttpMethod.POST)
        && request.getUriInfo().getPath().equals(SessionResource.PATH);
  }

  private static boolean carriesToken(ContainerRequestContext request, SignedIn session) {
    String token = request.getHeaderString(HEADER);
    return token != null && MessageDigest.isEqual(bytes(token), bytes(session.csrfToken()));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
