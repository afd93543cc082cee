package fi.valvomo.kernel.boundary;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** JSON that does not fit, where Jersey hands it over unwrapped. */
@Provider
@Priority(1)
@ApplicationScoped
public class JsonMapper implements ExceptionMapper<JsonbException> {

  @Inject private Failures failures;

  @Override
  public Response toResponse(JsonbException thrown) {
    return failures.answer(thrown);
  }
}
