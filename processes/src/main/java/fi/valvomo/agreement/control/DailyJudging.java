package fi.valvomo.agreement.control;

import fi.valvomo.engine.PeriodicWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Time passes for targets too: a month that ended untold is missing from the next morning on, and
 * what was missed is asked about in lots; so is, some time later, what nobody told.
 */
@ApplicationScoped
public class DailyJudging implements PeriodicWork {

  @Inject private JudgeTargets judgeTargets;
  @Inject private WatchTargets watchTargets;

  @Inject
  @ConfigProperty(name = "valvomo.target-judging-minutes", defaultValue = "30")
  private int minutes;

  @Inject
  @ConfigProperty(name = "valvomo.target-watch.missing-days", defaultValue = "30")
  private int missingDays;

  @Override
  public Duration every() {
    return Duration.ofMinutes(minutes);
  }

  @Override
  public void round(BooleanSupplier mayGoOn) {
    judgeTargets.letTimePass();
    while (mayGoOn.getAsBoolean() && watchTargets.look()) {
      // until nothing is left
    }
    while (missingDays > 0 && mayGoOn.getAsBoolean() && watchTargets.askForMissing(missingDays)) {
      // the same of silence
    }
  }
}
