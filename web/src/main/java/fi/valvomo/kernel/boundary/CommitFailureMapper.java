package fi.valvomo.kernel.boundary;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What fails at commit, behind the method's back; Jersey's own mapper would answer HTML. */
@Provider
@Priority(1)
@ApplicationScoped
public class CommitFailureMapper implements ExceptionMapper<TransactionalException> {

  @Inject private Failures failures;

  @Override
  public Response toResponse(TransactionalException thrown) {
    return failures.answer(thrown);
  }
}
