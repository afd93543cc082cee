package fi.valvomo.kernel.boundary;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Gives every {@link Tagged} answer its entity tag. */
@Provider
public class EntityTags implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Tagged tagged) {
      response.getHeaders().putSingle(HttpHeaders.ETAG, "\"" + tagged.version() + "\"");
    }
  }
}
