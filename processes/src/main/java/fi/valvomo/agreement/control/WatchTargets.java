package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.BreachFacts;
import fi.valvomo.agreement.entity.Breaches;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sees that a target was missed, or is not missed any more. What one person tells is looked at in
 * the same transaction; what files bring and what time alone decides is looked at in lots by the
 * daily round, which also asks those who told nothing in time. Figures of years ago, as a first
 * import brings them, ask nobody.
 */
@ApplicationScoped
@Transactional
public class WatchTargets {

  private static final int LOT = 50;

  @Inject private Breaches breaches;
  @Inject private AskWhy askWhy;
  @Inject private SettleBreach settleBreach;
  @Inject private Today today;

  @Inject
  @ConfigProperty(name = "valvomo.target-watch.recent-days", defaultValue = "120")
  private int recentDays;

  /** New figures: what is not missed any more is settled, what is missed is asked about. */
  void told(@Observes MeasurementsTold told) {
    if (told.touched().size() <= LOT) {
      Breaches.News news = breaches.news(since(), told.touched());
      settle(news.notMissed(), told.by());
      // what silence was asked about may be asked about anew, once that is settled
      ask(news.notMissed().isEmpty() ? news.missed() : breaches.unasked(since(), told.touched()));
    }
  }

  /**
   * Looks at one lot of everything.
   *
   * @return whether there may be more
   */
  public boolean look() {
    List<UUID> settled = breaches.notMissed(LOT);
    settle(settled, Viewer.SYSTEM);
    List<BreachFacts> missed = breaches.unasked(since(), LOT);
    ask(missed);
    return settled.size() == LOT || missed.size() == LOT;
  }

  /**
   * Asks one lot of those who told nothing.
   *
   * @param days how long ago a period ended of which something should have been told
   * @return whether there may be more
   */
  public boolean askForMissing(int days) {
    LocalDate before = today.day().minusDays(days);
    List<BreachFacts> missing = breaches.unaskedMissing(since(), before, LOT);
    ask(missing);
    return missing.size() == LOT;
  }

  private LocalDate since() {
    return today.day().minusDays(recentDays);
  }

  private void ask(List<BreachFacts> missed) {
    missed.forEach(askWhy::ask);
  }

  private void settle(List<UUID> notMissed, Viewer by) {
    notMissed.forEach(id -> settleBreach.settle(id, by));
  }
}
