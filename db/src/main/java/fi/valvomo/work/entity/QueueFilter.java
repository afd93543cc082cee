package fi.valvomo.work.entity;

import java.time.Instant;
import java.util.UUID;

/**
 * What a person looks for in the queue; null means anything.
 *
 * @param scope whose work
 * @param dueBefore only what is due before this instant
 */
public record QueueFilter(
    Scope scope, String processKey, String step, UUID producerId, Instant dueBefore) {

  /** Whose work is shown. */
  public enum Scope {
    /**
     * Omat: taken by the viewer, and what is free in the cases whose visit the viewer leads; for a
     * producer all that waits for it.
     */
    MINE,
    /** Vapaat: taken by nobody. */
    UNASSIGNED,
    /** Kaikki. */
    ALL
  }
}
