package fi.valvomo.notice.boundary;

import fi.valvomo.kernel.boundary.Problems;
import fi.valvomo.notice.control.ThrottledException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Too much came from one address without login: says when to try again. */
@Provider
@ApplicationScoped
public class ThrottledMapper implements ExceptionMapper<ThrottledException> {

  @Inject private Problems problems;

  @Override
  public Response toResponse(ThrottledException throttled) {
    long minutes = throttled.waitFor().plusSeconds(59).toMinutes();
    return Response.fromResponse(problems.of(429, "notice", "TOO_MANY_NOTICES", minutes))
        .header(HttpHeaders.RETRY_AFTER, throttled.waitFor().toSeconds())
        .build();
  }
}
