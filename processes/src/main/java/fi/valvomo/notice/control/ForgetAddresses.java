package fi.valvomo.notice.control;

import fi.valvomo.engine.PeriodicWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Erases the traces of public calls as soon as they no longer count, whether or not anybody calls.
 */
@ApplicationScoped
public class ForgetAddresses implements PeriodicWork {

  @Inject private PublicGate gate;
  @Inject private ReceiveOnce sendings;

  @Inject
  @ConfigProperty(name = "valvomo.notice.forget-every-seconds", defaultValue = "60")
  private int seconds;

  @Override
  public Duration every() {
    return Duration.ofSeconds(seconds);
  }

  @Override
  public void round(BooleanSupplier goesOn) {
    gate.forget();
    sendings.forget();
  }
}
