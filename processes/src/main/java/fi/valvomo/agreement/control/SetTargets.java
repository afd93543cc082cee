package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Agreements;
import fi.valvomo.agreement.entity.Indicator;
import fi.valvomo.agreement.entity.Indicators;
import fi.valvomo.agreement.entity.Target;
import fi.valvomo.agreement.entity.TargetFacts;
import fi.valvomo.agreement.entity.TargetScope;
import fi.valvomo.agreement.entity.TargetStatuses;
import fi.valvomo.agreement.entity.Targets;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Targets are set, put right and changed from a day on. */
@ApplicationScoped
@Transactional
public class SetTargets {

  @Inject private Targets targets;
  @Inject private Indicators indicators;
  @Inject private Agreements agreements;
  @Inject private TargetStatuses statuses;
  @Inject private AgreementNews news;
  @Inject private Today today;
  @Inject private Clock clock;

  /**
   * Sets a target on an agreement, or for all units of a kind.
   *
   * @throws InvalidException on an unknown indicator or agreement, and on days on which another
   *     target of the same holds
   */
  public Target set(UUID indicatorId, TargetScope scope, TargetFacts facts, Viewer viewer) {
    Indicator indicator =
        indicators
            .find(indicatorId)
            .orElseThrow(() -> InvalidException.of("indicatorId", "unknown"));
    requireKnown(scope);
    Instant now = clock.instant();
    List<Target> others = targets.locked(indicator, scope);
    Target target = Target.set(indicator, scope, facts, others, viewer, now);
    targets.add(target);
    news.target("TARGET_SET", target, null, viewer, now);
    statuses.judge(List.of(target.id()), today.day());
    return target;
  }

  /** Puts right the target that the caller saw in this version, as if it had always been so. */
  public Target describe(UUID id, long seen, TargetFacts facts, Viewer viewer) {
    Target target = targets.get(id);
    target.expectVersion(seen);
    Indicator indicator = indicators.get(target.indicatorId());
    TargetFacts before = target.facts();
    Instant now = clock.instant();
    List<Target> others = targets.locked(indicator, target.scope());
    target.describe(indicator, facts, others, viewer, now);
    news.target("TARGET_CHANGED", target, before, viewer, now);
    statuses.judge(List.of(target.id()), today.day());
    return target;
  }

  /**
   * From a day on the target is another.
   *
   * @throws InvalidException on days on which another target of the same holds
   * @return the new one
   */
  public Target changeFrom(UUID id, long seen, TargetFacts facts, Viewer viewer) {
    Target target = targets.get(id);
    target.expectVersion(seen);
    Indicator indicator = indicators.get(target.indicatorId());
    List<Target> others = targets.locked(indicator, target.scope());
    TargetFacts before = target.facts();
    Instant now = clock.instant();
    Target next = target.changeFrom(indicator, facts, others, viewer, now);
    targets.add(next);
    news.target("TARGET_CHANGED", next, before, viewer, now);
    statuses.judge(List.of(target.id(), next.id()), today.day());
    return next;
  }

  /**
   * The target ends on this day: nothing is to be reached by it any more.
   *
   * @throws InvalidException on a day before it begins, or after another of the same begins
   */
  public Target end(UUID id, long seen, LocalDate lastDay, Viewer viewer) {
    Target target = targets.get(id);
    target.expectVersion(seen);
    Indicator indicator = indicators.get(target.indicatorId());
    TargetFacts before = target.facts();
    Instant now = clock.instant();
    target.end(lastDay, targets.locked(indicator, target.scope()), viewer, now);
    news.target("TARGET_ENDED", target, before, viewer, now);
    statuses.judge(List.of(target.id()), today.day());
    return target;
  }

  private void requireKnown(TargetScope scope) {
    if (scope.agreementId() != null) {
      try {
        agreements.get(scope.agreementId());
        if (scope.lot() != null) {
          agreements
              .versions(scope.agreementId())
              .get(0)
              .terms()
              .requireLots(List.of(scope.lot()), "lot");
        }
      } catch (MissingException unknown) {
        throw InvalidException.of("agreementId", "unknown");
      }
    }
  }
}
