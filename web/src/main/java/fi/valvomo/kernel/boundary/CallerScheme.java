package fi.valvomo.kernel.boundary;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** How a caller is known: people by their session, a producer's system by its key. */
public final class CallerScheme {

  /** Name of the cookie of a person's session. */
  public static final String SESSION_COOKIE = "VALVOMO_SESSION";

  /** Name of the header that carries the key of a system. */
  public static final String KEY_HEADER = "X-API-Key";

  private static final String ROOT = "/api/v1";
  private static final List<String> OPEN_TO_KEYS = List.of("/reports", "/measurements");

  static final String SESSION = "session";
  static final String SYSTEM_KEY = "systemKey";

  private CallerScheme() {}

  /** Whether a key is asked about at all on this path. */
  public static boolean isOpenToKeys(String path) {
    return OPEN_TO_KEYS.stream()
        .map(ROOT::concat)
        .anyMatch(open -> path.equals(open) || path.startsWith(open + "/"));
  }

  static SecurityScheme session() {
    return OASFactory.createSecurityScheme()
        .type(SecurityScheme.Type.APIKEY)
        .in(SecurityScheme.In.COOKIE)
        .name(SESSION_COOKIE)
        .description("Of a person: POST /api/v1/session opens it; X-CSRF-Token goes with writing");
  }

  static SecurityScheme systemKey() {
    return OASFactory.createSecurityScheme()
        .type(SecurityScheme.Type.APIKEY)
        .in(SecurityScheme.In.HEADER)
        .name(KEY_HEADER)
        .description("Of a producer's own system, issued by the organiser");
  }

  /** The operation, with the ways in which its caller may be known: one of them is enough. */
  static Operation asked(Operation operation, ResourceMethod method) {
    if (method.isOpenToAll()) {
      return operation;
    }
    operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(SESSION));
    if (isOpenToKeys(ROOT + method.path())) {
      operation.addSecurityRequirement(
          OASFactory.createSecurityRequirement().addScheme(SYSTEM_KEY));
    }
    return operation;
  }
}
