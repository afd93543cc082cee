package fi.valvomo.identity.control;

import fi.valvomo.engine.HouseOpening;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sees to it, at every start, that somebody can come in. */
@ApplicationScoped
public class OpenAccounts {

  @Inject private FirstAdmin firstAdmin;
  @Inject private DemoAccounts demoAccounts;

  @Inject
  @ConfigProperty(name = "valvomo.demo", defaultValue = "false")
  private boolean demo;

  void open(@Observes @Priority(HouseOpening.ACCOUNTS) HouseOpening opening) {
    if (demo) {
      demoAccounts.ensure(Map.of());
    } else {
      firstAdmin.ensureFirstAdmin();
    }
  }
}
