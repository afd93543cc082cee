package fi.valvomo.report.control;

import fi.valvomo.engine.PeriodicWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Opens what units owe of the period that ended last, also of units that came to the register
 * since. In the demo the story opens accounts, and nothing does by itself.
 */
@ApplicationScoped
public class OpenDueAccounts implements PeriodicWork {

  private static final int HOURLY = 60;

  @Inject private OpenAccounts openAccounts;

  @Inject
  @ConfigProperty(name = "valvomo.unit-plan.open-every-minutes")
  private Optional<Integer> minutes;

  @Inject
  @ConfigProperty(name = "valvomo.demo", defaultValue = "false")
  private boolean demo;

  @Override
  public Duration every() {
    return Duration.ofMinutes(minutes.orElse(demo ? 0 : HOURLY));
  }

  @Override
  public void round(BooleanSupplier mayGoOn) {
    while (mayGoOn.getAsBoolean() && openAccounts.open(null) > 0) {
      // until nobody is left to be asked
    }
  }
}
