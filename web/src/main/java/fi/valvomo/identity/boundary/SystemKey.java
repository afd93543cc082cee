package fi.valvomo.identity.boundary;

import fi.valvomo.identity.control.RecogniseApiKey;
import fi.valvomo.identity.control.SignInRefusedException;
import fi.valvomo.identity.entity.Secret;
import fi.valvomo.identity.entity.SignedIn;
import fi.valvomo.kernel.boundary.CallerScheme;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * The key with which a producer's system calls: {@code X-API-Key}, or {@code Authorization:
 * Bearer}. Only reports and measurements are open to keys. The container asks more than once in a
 * request; the key counts once.
 */
@RequestScoped
public class SystemKey {

  private static final String BEARER = "Bearer ";

  @Inject private RecogniseApiKey recognise;
  @Inject private ClientAddress client;

  private boolean tried;
  private SignInRefusedException refused;

  /** The system, where a right key came with a request that is open to keys. */
  Optional<SignedIn> of(HttpServletRequest request) {
    Optional<String> presented = presented(request);
    if (tried || presented.isEmpty()) {
      return Optional.empty();
    }
    tried = true;
    try {
      return Optional.of(recognise.of(Secret.of(presented.get()), client.address()));
    } catch (SignInRefusedException wrongOrTooMany) {
      refused = wrongOrTooMany;
      return Optional.empty();
    }
  }

  /** Why a key that came was not accepted. */
  Optional<SignInRefusedException> refused() {
    return Optional.ofNullable(refused);
  }

  private static Optional<String> presented(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    if (!CallerScheme.isOpenToKeys(path)) {
      return Optional.empty();
    }
    String key = request.getHeader(CallerScheme.KEY_HEADER);
    String authorization = request.getHeader("Authorization");
    if (key == null && authorization != null && authorization.startsWith(BEARER)) {
      key = authorization.substring(BEARER.length());
    }
    return Optional.ofNullable(key).map(String::strip).filter(word -> !word.isEmpty());
  }
}
