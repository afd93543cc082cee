package fi.valvomo.kernel.boundary;

import fi.valvomo.engine.StartupState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready for people once schemas, reference data and, in demo mode, demo data are in place. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {

  @Inject private StartupState state;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("open").status(state.isReady()).build();
  }
}
