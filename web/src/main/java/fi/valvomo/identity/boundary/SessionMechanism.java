package fi.valvomo.identity.boundary;

import fi.valvomo.identity.control.RecogniseSession;
import fi.valvomo.identity.entity.Secret;
import fi.valvomo.identity.entity.SignedIn;
import fi.valvomo.kernel.boundary.RequestLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds out who is there, by our cookie, and tells the container. Lets strangers pass: what they
 * may do is decided at each method. The container asks more than once in a request; we read once.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

  private static final String INTERFACE = "/api/";

  @Inject private RecogniseSession recognise;
  @Inject private CurrentViewer current;
  @Inject private RequestLanguage language;
  @Inject private SystemKey key;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (current.open().isEmpty()) {
      token(request).flatMap(recognise::of).ifPresent(this::welcome);
    }
    if (current.open().isEmpty()) {
      key.of(request).ifPresent(current::isSystem);
    }
    return current
        .open()
        .map(session -> context.notifyContainerAboutLogin(session.username(), roles(session)))
        .orElseGet(context::doNothing);
  }

  private void welcome(SignedIn session) {
    current.is(session);
    language.choose(session.viewer().language());
  }

  private static Optional<Secret> token(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    Cookie[] cookies = request.getCookies();
    if (cookies == null || !path.startsWith(INTERFACE)) {
      return Optional.empty();
    }
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(SessionCookie.NAME))
        .map(Cookie::getValue)
        .filter(value -> !value.isBlank())
        .findFirst()
        .map(Secret::of);
  }

  private static Set<String> roles(SignedIn session) {
    return session.viewer().roles().stream().map(Enum::name).collect(Collectors.toSet());
  }
}
