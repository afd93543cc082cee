package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.MailAudience;
import fi.valvomo.casefile.entity.OutgoingMail;
import fi.valvomo.casefile.entity.OutgoingMails;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Puts a notice into the outbox when one side did something in a case that concerns the other. What
 * was missed concerns both.
 */
@ApplicationScoped
public class Outbox {

  private static final String MISSED = "_OVERDUE";

  @Inject private OutgoingMails mails;

  void post(@Observes DomainEvent event) {
    if (event.toParties() && event.caseId() != null) {
      mails.add(new OutgoingMail(event, audience(event)));
    }
  }

  private static MailAudience audience(DomainEvent event) {
    if (event.by().is(Role.PROVIDER)) {
      return MailAudience.ORGANISER;
    }
    return event.kind().endsWith(MISSED) ? MailAudience.BOTH : MailAudience.PRODUCER;
  }
}
