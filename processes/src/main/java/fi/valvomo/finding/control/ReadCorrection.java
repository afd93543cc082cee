package fi.valvomo.finding.control;

import fi.valvomo.finding.control.EarlierFindings.Bond;
import fi.valvomo.finding.entity.EffectCheck;
import fi.valvomo.finding.entity.EffectChecks;
import fi.valvomo.finding.entity.Extension;
import fi.valvomo.finding.entity.Extensions;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.FindingRefusal;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.finding.entity.GradingOrder;
import fi.valvomo.finding.entity.LastDays;
import fi.valvomo.finding.entity.RepeatRow;
import fi.valvomo.finding.entity.Repeats;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.entity.DeadlineTarget;
import fi.valvomo.work.entity.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what stands beside a finding: more time asked for, and looks at its effect. */
@ApplicationScoped
@Transactional
public class ReadCorrection {

  @Inject private Findings findings;
  @Inject private Extensions extensions;
  @Inject private EffectChecks checks;
  @Inject private Repeats repeats;
  @Inject private GradingOrders orders;
  @Inject private Clock clock;

  public List<Extension> extensions(UUID findingId, Viewer viewer) {
    return extensions.of(findings.forViewer(findingId, viewer).id());
  }

  /**
   * Which last days more time would move, were it given until a day.
   *
   * @param of the plan's or the correction's; null for what was asked for, else for the one that
   *     runs
   * @throws RefusedException when there is none to be moved
   */
  public MovedDays moved(UUID findingId, DeadlineTarget of, LocalDate until, Viewer viewer) {
    Finding finding = findings.forViewer(findingId, viewer);
    DeadlineTarget target = of != null ? of : runs(finding);
    LocalDate day = WorkingDays.onOrAfter(until);
    if (target != DeadlineTarget.PLAN) {
      return new MovedDays(target, day, null);
    }
    if (finding.planDeadline() == null) {
      throw new RefusedException(FindingRefusal.NOTHING_TO_EXTEND);
    }
    LocalDate along = finding.correctionWithPlanUntil(day);
    boolean moves = along != null && !along.equals(finding.deadline().dueOn());
    return new MovedDays(target, day, moves ? along : null);
  }

  private DeadlineTarget runs(Finding finding) {
    return extensions.undecided(finding.id()).map(Extension::target).orElseGet(finding::extendable);
  }

  /** Which last days would bind, were a correction that is not real sent back now. */
  public LastDays sentBack(UUID findingId, Viewer viewer) {
    Finding finding = findings.forViewer(findingId, viewer);
    if (!finding.asksPlanWhenSentBack()) {
      return new LastDays(finding.planRequired(), null, finding.deadline());
    }
    Instant now = clock.instant();
    GradingOrder order = orders.of(finding, finding.severity(), finding.scope());
    return new LastDays(true, orders.forPlan(order, now), orders.forCorrection(order, now));
  }

  /** A producer learns of later findings only what it may know of. */
  public List<Looked> effectChecks(UUID findingId, Viewer viewer) {
    Finding finding = findings.forViewer(findingId, viewer);
    List<EffectCheck> all = checks.of(findingId);
    Map<UUID, RepeatRow> rows =
        repeats.rows(all.stream().flatMap(check -> check.recurred().stream()).toList()).stream()
            .filter(row -> viewer.mayRead(row.producerId(), row.unitId()))
            .collect(Collectors.toMap(RepeatRow::id, Function.identity()));
    return all.stream()
        .map(
            check ->
                new Looked(
                    check,
                    check.recurred().stream()
                        .map(rows::get)
                        .filter(Objects::nonNull)
                        .map(row -> new Recurred(row, Bond.of(finding, row, Bond.SUCCESSOR)))
                        .toList()))
        .toList();
  }

  /**
   * Where last days would move.
   *
   * @param target whose the day is
   * @param correction null unless the correction's moves along with its plan's
   */
  public record MovedDays(DeadlineTarget target, LocalDate dueOn, LocalDate correction) {}

  /** A look at the effect, with the later findings that were found. */
  public record Looked(EffectCheck check, List<Recurred> recurrences) {}

  /** A later finding of the same criterion and what joins it to this one. */
  public record Recurred(RepeatRow row, Bond bond) {}
}
