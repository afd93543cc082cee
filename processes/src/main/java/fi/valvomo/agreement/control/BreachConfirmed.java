package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Breach;
import fi.valvomo.agreement.entity.BreachFacts;
import fi.valvomo.kernel.entity.Viewer;
import java.util.UUID;

/**
 * A missed target is to become a finding, told inside the transaction that decided it; who makes
 * the finding answers with its id.
 */
public final class BreachConfirmed {

  private final Breach breach;
  private final Viewer by;
  private UUID findingId;

  BreachConfirmed(Breach breach, Viewer by) {
    this.breach = breach;
    this.by = by;
  }

  public BreachFacts facts() {
    return breach.facts();
  }

  /** The case of the breach, to which the finding belongs too. */
  public UUID caseId() {
    return breach.caseId();
  }

  /** What the producer said, or null. */
  public String explanation() {
    return breach.explanation();
  }

  /** Why the officer decided so. */
  public String reason() {
    return breach.assessment();
  }

  /** Of the finding, 1 to 4. */
  public int severity() {
    return breach.decidedSeverity();
  }

  /** The officer who decided. */
  public Viewer by() {
    return by;
  }

  /** The finding that it has become. */
  public void became(UUID finding) {
    findingId = finding;
  }

  UUID findingId() {
    return findingId;
  }
}
