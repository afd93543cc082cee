package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.MailDeliveries;
import fi.valvomo.casefile.entity.MailDelivery;
import fi.valvomo.casefile.entity.ToldThing;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Tells that a message came back: of its reader, and in each case of which it told the producer,
 * since there somebody waits for an answer to what was never read.
 */
@ApplicationScoped
@Transactional
public class ReturnedMail {

  /** By the house itself it is told by mail to whoever works on the case, see {@link Outbox}. */
  static final String RETURNED = "MAIL_RETURNED";

  @Inject private MailDeliveries deliveries;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  void tellOnCases(MailDelivery mail) {
    tell(mail, Viewer.SYSTEM);
  }

  void tell(MailDelivery mail, Viewer by) {
    events.fire(
        DomainEvent.of(RETURNED, SubjectType.USER, mail.personId(), null, by, clock.instant())
            .because(mail.answer()));
    for (ToldThing thing : deliveries.casesToldToProducer(mail.id())) {
      events.fire(
          DomainEvent.of(RETURNED, thing, by, clock.instant())
              .because(mail.personName() + ": " + mail.answer()));
    }
  }
}
