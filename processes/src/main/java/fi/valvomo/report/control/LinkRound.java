package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.LinkAnswer;
import fi.valvomo.report.entity.LinkResult;
import fi.valvomo.report.entity.PlanAccounts;
import fi.valvomo.report.entity.PublishedAddress;
import fi.valvomo.report.entity.PublishedAddresses;
import fi.valvomo.report.entity.UnitPlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Marks an address before it is asked and afterwards, each in a transaction of its own. One that
 * does not work is asked again sooner; the unit is told when it has failed some times in a row, and
 * when it works again.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class LinkRound {

  @Inject private PublishedAddresses addresses;
  @Inject private UnitPlans plans;
  @Inject private PlanAccounts accounts;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "valvomo.links.lease-seconds", defaultValue = "300")
  private int leaseSeconds;

  @Inject
  @ConfigProperty(name = "valvomo.links.again-after-hours", defaultValue = "24")
  private int againHours;

  @Inject
  @ConfigProperty(name = "valvomo.links.retry-after-minutes", defaultValue = "60")
  private int retryMinutes;

  @Inject
  @ConfigProperty(name = "valvomo.links.told-after-failures", defaultValue = "3")
  private int toldAfter;

  /**
   * An address that is being asked.
   *
   * @param id of what names it
   */
  record Asked(UUID id, String address) {}

  /** Takes the next one that is due; from now on this node alone asks it. */
  Optional<Asked> take() {
    Instant now = clock.instant();
    Optional<PublishedAddress> next = addresses.nextDue(now);
    next.ifPresent(address -> address.take(Duration.ofSeconds(leaseSeconds), now));
    return next.map(address -> new Asked(address.id(), address.address()));
  }

  /** Writes down what came of it, unless the unit names another address meanwhile. */
  void settle(Asked asked, LinkAnswer answer) {
    addresses
        .find(asked.id())
        .filter(address -> address.address().equals(asked.address()))
        .ifPresent(address -> settle(address, answer));
  }

  private void settle(PublishedAddress address, LinkAnswer answer) {
    Instant now = clock.instant();
    boolean wasTold = address.failures() >= toldAfter;
    boolean works = answer.result() == LinkResult.WORKS;
    Duration wait = works ? Duration.ofHours(againHours) : Duration.ofMinutes(retryMinutes);
    address.answered(answer, now.plus(wait), now);
    if (works && wasTold) {
      tell("PLAN_LINK_MENDED", address, now);
    } else if (address.failures() == toldAfter) {
      tell("PLAN_LINK_BROKEN", address, now);
    }
  }

  private void tell(String kind, PublishedAddress address, Instant now) {
    events.fire(
        DomainEvent.of(kind, subject(address), Viewer.SYSTEM, now)
            .because(address.address())
            .openToParties());
  }

  private CaseSubject subject(PublishedAddress address) {
    return address.subjectType() == SubjectType.UNIT_PLAN
        ? plans.get(address.id())
        : accounts.get(address.id());
  }
}
