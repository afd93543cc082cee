package fi.valvomo.engine;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Work of a room that comes round by itself, on every node: what several nodes must not do twice is
 * shared by rows that are taken {@code for update skip locked}. One bean per work.
 */
public interface PeriodicWork {

  /** How long after the end of one round the next one begins; zero for never. */
  Duration every();

  /**
   * One round. Begins transactions of its own.
   *
   * @param mayGoOn false as soon as the house closes: the round then ends at its next good place
   */
  void round(BooleanSupplier mayGoOn);
}
