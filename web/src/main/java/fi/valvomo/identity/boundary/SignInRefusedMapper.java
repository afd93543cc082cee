package fi.valvomo.identity.boundary;

import fi.valvomo.identity.control.SignInRefusedException;
import fi.valvomo.kernel.boundary.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;

/** A wrong password, or too many of them. */
@Provider
@ApplicationScoped
public class SignInRefusedMapper implements ExceptionMapper<SignInRefusedException> {

  @Inject private Problems problems;

  @Override
  public Response toResponse(SignInRefusedException refused) {
    return refused
        .waitFor()
        .map(this::throttled)
        .orElseGet(() -> problems.of(401, "identity", "SIGN_IN_WRONG"));
  }

  private Response throttled(Duration wait) {
    long minutes = wait.plusSeconds(59).toMinutes();
    return Response.fromResponse(problems.of(429, "identity", "THROTTLED", minutes))
        .header(HttpHeaders.RETRY_AFTER, wait.toSeconds())
        .build();
  }
}
