package fi.valvomo.kernel.boundary;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Whatever no other mapper takes. */
@Provider
@Priority(1)
@ApplicationScoped
public class FailureMapper implements ExceptionMapper<Throwable> {

  @Inject private Failures failures;

  @Override
  public Response toResponse(Throwable thrown) {
    return failures.answer(thrown);
  }
}
