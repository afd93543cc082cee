package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.MailDeliveries;
import fi.valvomo.casefile.entity.MailDelivery;
import fi.valvomo.identity.entity.Users;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** What people do about mail that did not reach its reader. */
@ApplicationScoped
@Transactional
public class MendMail {

  @Inject private MailDeliveries deliveries;
  @Inject private ReturnedMail returned;
  @Inject private Users users;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /**
   * It was sent and came back.
   *
   * @param note what the returned message said
   */
  public MailDelivery cameBack(UUID id, long seen, String note, Viewer viewer) {
    MailDelivery delivery = deliveries.get(id);
    delivery.expectVersion(seen);
    delivery.cameBack(note, viewer, clock.instant());
    returned.tell(delivery, viewer);
    return delivery;
  }

  /** It is tried anew, to the address that the register of people has now. */
  public MailDelivery sendAgain(UUID id, long seen, Viewer viewer) {
    MailDelivery delivery = deliveries.get(id);
    delivery.expectVersion(seen);
    String address = users.get(delivery.personId()).email();
    delivery.sendAgain(address, viewer, clock.instant());
    events.fire(
        DomainEvent.of(
            "MAIL_SENT_AGAIN",
            SubjectType.USER,
            delivery.personId(),
            null,
            viewer,
            clock.instant()));
    return delivery;
  }
}
