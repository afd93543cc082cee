package fi.valvomo.plan.control;

import fi.valvomo.engine.HouseOpening;
import fi.valvomo.engine.PeriodicWork;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Time passes and things happen: all risks are reckoned again and again. */
@ApplicationScoped
public class RiskRounds implements PeriodicWork {

  @Inject private ReckonRisks reckon;

  @Inject
  @ConfigProperty(name = "valvomo.risk-minutes", defaultValue = "60")
  private int minutes;

  /** Nobody shall meet an empty list in a house whose register is full. */
  void begin(@Observes @Priority(HouseOpening.DEMO + 200) HouseOpening opening) {
    reckon.firstTime();
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(minutes);
  }

  @Override
  public void round(BooleanSupplier mayGoOn) {
    if (mayGoOn.getAsBoolean()) {
      reckon.allUnlessUnderWay();
    }
  }
}
