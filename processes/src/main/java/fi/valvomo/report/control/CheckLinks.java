package fi.valvomo.report.control;

import fi.valvomo.engine.PeriodicWork;
import fi.valvomo.report.control.LinkRound.Asked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks the addresses under which units publish whether they answer. Nothing is locked while the net
 * is talked to, and a node that dies between leaves an address that another one asks later.
 */
@ApplicationScoped
public class CheckLinks implements PeriodicWork {

  @Inject private LinkRound links;
  @Inject private AskAddress askAddress;

  @Inject
  @ConfigProperty(name = "valvomo.links.every-seconds", defaultValue = "60")
  private int seconds;

  @Override
  public Duration every() {
    return Duration.ofSeconds(seconds);
  }

  @Override
  public void round(BooleanSupplier mayGoOn) {
    while (mayGoOn.getAsBoolean()) {
      Optional<Asked> next = links.take();
      if (next.isEmpty()) {
        return;
      }
      links.settle(next.get(), askAddress.ask(next.get().address()));
    }
  }
}
