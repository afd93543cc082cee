package fi.valvomo.finding.control;

import fi.valvomo.finding.control.GradingWish.ClassOverride;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.finding.entity.GradingOrder;
import fi.valvomo.finding.entity.GradingRecord;
import fi.valvomo.finding.entity.Gradings;
import fi.valvomo.finding.entity.LastDays;
import fi.valvomo.finding.entity.Scope;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads how a finding was graded, and what another grading would demand. */
@ApplicationScoped
@Transactional
public class ReadGradings {

  @Inject private Findings findings;
  @Inject private Gradings gradings;
  @Inject private GradingOrders orders;
  @Inject private Clock clock;

  /** All gradings, the latest first. */
  public List<GradingRecord> of(UUID findingId, Viewer viewer) {
    findings.forViewer(findingId, viewer);
    return gradings.of(findingId).stream()
        .sorted((one, other) -> other.graded().at().compareTo(one.graded().at()))
        .toList();
  }

  /** The one to which somebody may say yes or no. */
  public Optional<GradingRecord> toBeConfirmed(UUID findingId, Viewer viewer) {
    return gradings.toBeConfirmed(findings.forViewer(findingId, viewer).id());
  }

  /**
   * What the finding would owe if it were graded so now.
   *
   * @param repeated whether it were judged a repeated breach; null as it is judged
   * @param own the officer's own class instead of the table's, or null
   */
  public Preview preview(
      UUID findingId,
      Severity severity,
      Scope scope,
      Boolean repeated,
      ClassOverride own,
      Viewer viewer) {
    Finding finding = findings.forViewer(findingId, viewer);
    Instant now = clock.instant();
    GradingOrder byTable =
        repeated == null
            ? orders.of(finding, severity, scope)
            : orders.of(severity, scope, repeated);
    GradingOrder order = orders.withOwn(byTable, own);
    LastDays owed =
        finding.lastDaysUnder(order, orders.forPlan(order, now), orders.forCorrection(order, now));
    return new Preview(
        order, owed.plan(), owed.correction(), FourEyes.of(finding.severity(), severity));
  }

  /** What a new finding would demand if it were graded so and sent now. */
  public Preview ofNew(Severity severity, Scope scope) {
    Instant now = clock.instant();
    GradingOrder order = orders.of(severity, scope, false);
    return new Preview(
        order,
        orders.forPlan(order, now),
        orders.forCorrection(order, now),
        FourEyes.of(Severity.POSITIVE, severity));
  }

  /** What would be demanded, until when, and whether a second person is needed. */
  public record Preview(
      GradingOrder order, Deadline forPlan, Deadline forCorrection, FourEyes fourEyes) {}

  /** Whether a second person has to confirm (neljän silmän periaate). */
  public enum FourEyes {
    /** Ei tarvita. */
    NONE,
    /** Jälkikäteen: takes effect at once. */
    AFTERWARDS,
    /** Ennalta: takes effect only when confirmed. */
    BEFORE;

    static FourEyes of(Severity before, Severity after) {
      if (before == after) {
        return NONE;
      }
      if (after == Severity.SERIOUS) {
        return AFTERWARDS;
      }
      return before == Severity.SERIOUS ? BEFORE : NONE;
    }
  }
}
