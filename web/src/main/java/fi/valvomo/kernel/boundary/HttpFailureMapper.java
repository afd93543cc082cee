package fi.valvomo.kernel.boundary;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What the container refuses: no such path, method or media type. */
@Provider
@Priority(1)
@ApplicationScoped
public class HttpFailureMapper implements ExceptionMapper<WebApplicationException> {

  @Inject private Failures failures;

  @Override
  public Response toResponse(WebApplicationException thrown) {
    return failures.answer(thrown);
  }
}
