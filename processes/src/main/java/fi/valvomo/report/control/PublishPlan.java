package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.Publication;
import fi.valvomo.report.entity.UnitPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A unit tells where its plan is published and displayed. 741/2023 27 §. */
@ApplicationScoped
@Transactional
public class PublishPlan {

  @Inject private ReadPlans readPlans;
  @Inject private FollowPlan followPlan;
  @Inject private KeepAddress keepAddress;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /** It is published under this address from now on; the address is asked by itself. */
  public UnitPlan publish(
      UUID unitId, String address, LocalDate publishedOn, String displayedAt, Viewer viewer) {
    readPlans.requireVisible(unitId, viewer);
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, Deadline.ZONE);
    Publication where = new Publication(address, publishedOn, displayedAt, today);
    UnitPlan plan = followPlan.of(unitId, today, viewer, now);
    plan.publish(where, viewer, now);
    keepAddress.of(plan, where.address(), viewer, now);
    events.fire(
        DomainEvent.of("UNIT_PLAN_PUBLISHED", plan, viewer, now)
            .because(where.address())
            .openToParties());
    return plan;
  }
}
