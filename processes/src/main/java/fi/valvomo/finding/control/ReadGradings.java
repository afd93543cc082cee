package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.finding.entity.GradingOrder;
import fi.valvomo.finding.entity.GradingRecord;
import fi.valvomo.finding.entity.Gradings;
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

  /** What the finding would demand if it were graded so now. */
  public Preview preview(UUID findingId, Severity severity, Scope scope, Viewer viewer) {
    Finding finding = findings.forViewer(findingId, viewer);
    Instant now = clock.instant();
    GradingOrder order = orders.of(finding, severity, scope);
    return new Preview(
        order,
        orders.forPlan(order, now),
        orders.forCorrection(order, now),
        FourEyes.of(finding.severity(), severity));
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
