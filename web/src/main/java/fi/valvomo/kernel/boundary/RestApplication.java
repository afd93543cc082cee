package fi.valvomo.kernel.boundary;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The REST interface; its resources are found by their annotations. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {

  @Override
  public Map<String, Object> getProperties() {
    // a second, older description of the interface that would be open to everybody
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }
}
