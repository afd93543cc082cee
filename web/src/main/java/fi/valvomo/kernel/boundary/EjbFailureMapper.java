package fi.valvomo.kernel.boundary;

import jakarta.annotation.Priority;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What an EJB wrapped. */
@Provider
@Priority(1)
@ApplicationScoped
public class EjbFailureMapper implements ExceptionMapper<EJBException> {

  @Inject private Failures failures;

  @Override
  public Response toResponse(EJBException thrown) {
    return failures.answer(thrown);
  }
}
