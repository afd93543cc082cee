package fi.valvomo.plan.control;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.plan.entity.RiskOverride;
import fi.valvomo.plan.entity.RiskOverrides;
import fi.valvomo.plan.entity.RiskRefusal;
import fi.valvomo.producer.entity.FieldChecks;
import fi.valvomo.producer.entity.ServiceUnit;
import fi.valvomo.producer.entity.ServiceUnits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** An officer says another level than the table, or takes it back; the score follows at once. */
@ApplicationScoped
@Transactional
public class OverrideRisk {

  private static final int LONG = 2000;

  @Inject private RiskOverrides overrides;
  @Inject private ServiceUnits units;
  @Inject private ReckonRisks reckon;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "valvomo.risk-override-months", defaultValue = "12")
  private int mostMonths;

  /** Another level holds from now until a day; one that was said before ends. */
  public void say(UUID unitId, RiskOverride.Word word, Viewer viewer) {
    ServiceUnit unit = units.get(unitId);
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, Deadline.ZONE);
    RiskOverride said =
        RiskOverride.say(unitId, word, today, today.plusMonths(mostMonths), viewer, now);
    overrides.open(unitId).ifPresent(before -> before.end(null, viewer, now));
    overrides.flush();
    overrides.add(said);
    reckon.one(unitId);
    events.fire(
        about("RISK_OVERRIDDEN", unit, viewer, now)
            .change(null, word.level())
            .because(word.reason()));
  }

  /**
   * The table is believed again.
   *
   * @throws RefusedException when nobody has said anything else
   * @throws InvalidException without a reason
   */
  public void end(UUID unitId, String reason, Viewer viewer) {
    ServiceUnit unit = units.get(unitId);
    String why = FieldChecks.clean(reason);
    new FieldChecks().required("reason", why).atMost(LONG, "reason", why).orThrow();
    RiskOverride said =
        overrides.open(unitId).orElseThrow(() -> new RefusedException(RiskRefusal.NO_OVERRIDE));
    Instant now = clock.instant();
    said.end(why, viewer, now);
    overrides.flush();
    reckon.one(unitId);
    events.fire(
        about("RISK_OVERRIDE_ENDED", unit, viewer, now).change(said.level(), null).because(why));
  }

  private static DomainEvent about(String kind, ServiceUnit unit, Viewer by, Instant at) {
    return DomainEvent.of(kind, SubjectType.UNIT, unit.id(), unit.producerId(), by, at)
        .atUnit(unit.id());
  }
}
