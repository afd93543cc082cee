package fi.valvomo.kernel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** JSON as the interface promises it: what is unknown is written as null, never left out. */
@Provider
@ApplicationScoped
public class JsonShape implements ContextResolver<Jsonb> {

  private final Jsonb jsonb =
      JsonbBuilder.create(
          new JsonbConfig().withNullValues(true).withDeserializers(new UuidReader()));

  @Override
  public Jsonb getContext(Class<?> type) {
    return jsonb;
  }
}
