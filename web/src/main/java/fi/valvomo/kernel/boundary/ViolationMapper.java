package fi.valvomo.kernel.boundary;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Broken constraints; Jersey's own mapper is closer than one for everything, so this is closer
 * still.
 */
@Provider
@Priority(1)
@ApplicationScoped
public class ViolationMapper implements ExceptionMapper<ConstraintViolationException> {

  @Inject private Failures failures;

  @Override
  public Response toResponse(ConstraintViolationException thrown) {
    return failures.answer(thrown);
  }
}
