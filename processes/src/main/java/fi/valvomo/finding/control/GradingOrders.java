package fi.valvomo.finding.control;

import fi.valvomo.finding.control.GradingDecision.Decided;
import fi.valvomo.finding.control.GradingWish.ClassOverride;
import fi.valvomo.finding.entity.DeadlineClass;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.FindingState;
import fi.valvomo.finding.entity.GradingOrder;
import fi.valvomo.finding.entity.GradingRefusal;
import fi.valvomo.finding.entity.RepeatAssessments;
import fi.valvomo.finding.entity.Scope;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.DayKind;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.work.control.Deadlines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** What a grading of a finding demands, by the decision table or by the officer's own word. */
@ApplicationScoped
public class GradingOrders {

  @Inject private GradingDecision decision;
  @Inject private RepeatAssessments repeats;
  @Inject private Deadlines deadlines;

  /** As the table says. */
  public GradingOrder of(Finding finding, Severity severity, Scope scope) {
    // of a draft nobody has judged yet whether it repeats others
    boolean repeated =
        finding.state() != FindingState.DRAFT && repeats.isRepeatedBreach(finding.id());
    return of(severity, scope, repeated);
  }

  /** As the table says of any finding. */
  GradingOrder of(Severity severity, Scope scope, boolean repeated) {
    Decided decided = decision.of(severity, scope, repeated);
    return new GradingOrder(severity, scope, repeated, decided.demand(), null, decided.version());
  }

  /** What was proposed, as it demands now: a repeated breach may have been judged meanwhile. */
  GradingOrder anew(Finding finding, GradingOrder proposed) {
    GradingOrder now = of(finding, proposed.severity(), proposed.scope());
    return now.repeated() == proposed.repeated() ? proposed : now;
  }

  /** As the officer wishes, with their own class where they give one. */
  GradingOrder of(Finding finding, GradingWish wish) {
    return withOwn(of(finding, wish.severity(), wish.scope()), wish.override());
  }

  /** The table's order with the officer's own class instead, where there is one. */
  GradingOrder withOwn(GradingOrder byTable, ClassOverride own) {
    if (own == null) {
      return byTable;
    }
    if (byTable.severity() == Severity.SERIOUS || !byTable.severity().needsCorrection()) {
      throw new RefusedException(GradingRefusal.SERIOUS_IS_IMMEDIATE);
    }
    DeadlineClass table = byTable.demand();
    return new GradingOrder(
        byTable.severity(),
        byTable.scope(),
        byTable.repeated(),
        new DeadlineClass(
            own.planRequired(),
            own.planRequired() ? own.planDays() : null,
            own.correctionDays(),
            table.kind(),
            table.effectDays(),
            table.told()),
        own.reason(),
        byTable.decisionVersion());
  }

  /** The last day for the plan, sent now in the portal; null where none is demanded. */
  public Deadline forPlan(GradingOrder order, Instant now) {
    return deadline(order.demand().planDays(), order.demand().kind(), now);
  }

  /** The last day for the correction, sent now in the portal; null where none is demanded. */
  public Deadline forCorrection(GradingOrder order, Instant now) {
    return deadline(order.demand().correctionDays(), order.demand().kind(), now);
  }

  private Deadline deadline(Integer days, DayKind kind, Instant now) {
    return days == null ? null : deadlines.set(now, Channel.PORTAL, days, kind);
  }
}
