package fi.valvomo.engine;

/**
 * Told once at start, when schemas and engine are ready: rooms bring what must be there before
 * anybody comes in. Observers are ordered by their priority.
 */
public record HouseOpening() {

  /** Reference data: catalogues, models. */
  public static final int REFERENCE_DATA = 100;

  /** The first account. */
  public static final int ACCOUNTS = 200;

  /** Demo data, where demo mode is on. */
  public static final int DEMO = 1000;
}
