package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.OutgoingMail;
import fi.valvomo.casefile.entity.OutgoingMails;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Puts a notice to the producer into the outbox when the organiser did something that concerns it.
 */
@ApplicationScoped
public class Outbox {

  @Inject private OutgoingMails mails;

  void post(@Observes DomainEvent event) {
    if (event.toParties() && event.caseId() != null && !event.by().is(Role.PROVIDER)) {
      mails.add(new OutgoingMail(event));
    }
  }
}
