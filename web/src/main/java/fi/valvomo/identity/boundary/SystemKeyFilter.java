package fi.valvomo.identity.boundary;

import fi.valvomo.identity.control.SignInRefusedException;
import fi.valvomo.kernel.boundary.Problems;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;

/** Tells a system that its key is wrong, or that it calls too often. */
@Provider
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class SystemKeyFilter implements ContainerRequestFilter {

  private static final String ROOM = "identity";

  @Inject private SystemKey key;
  @Inject private Problems problems;

  @Override
  public void filter(ContainerRequestContext request) {
    key.refused().ifPresent(refused -> request.abortWith(answer(refused)));
  }

  private Response answer(SignInRefusedException refused) {
    return refused
        .waitFor()
        .map(this::throttled)
        .orElseGet(() -> problems.of(401, ROOM, "API_KEY_WRONG"));
  }

  private Response throttled(Duration wait) {
    return Response.fromResponse(
            problems.of(429, ROOM, "THROTTLED", wait.plusSeconds(59).toMinutes()))
        .header(HttpHeaders.RETRY_AFTER, wait.toSeconds())
        .build();
  }
}
