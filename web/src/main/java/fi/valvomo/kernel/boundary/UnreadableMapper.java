package fi.valvomo.kernel.boundary;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Bodies that cannot be read. */
@Provider
@Priority(1)
@ApplicationScoped
public class UnreadableMapper implements ExceptionMapper<ProcessingException> {

  @Inject private Failures failures;

  @Override
  public Response toResponse(ProcessingException thrown) {
    return failures.answer(thrown);
  }
}
