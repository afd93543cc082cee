package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.MailAudience;
import fi.valvomo.casefile.entity.OutgoingMail;
import fi.valvomo.casefile.entity.OutgoingMails;
import fi.valvomo.kernel.entity.DomainEvent;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Puts a notice into the outbox when one side did something in a case that concerns the other. What
 * was missed concerns both.
 */
@ApplicationScoped
public class Outbox {

  /** Of the room of people, which stands below: the events outside cases that are told by mail. */
  static final String INVITED = "PERSON_INVITED";

  static final String ASKED_TO_JOIN = "PERSON_ASKED_TO_JOIN";

  private static final String MISSED = "_OVERDUE";

  @Inject private OutgoingMails mails;

  void post(@Observes DomainEvent event) {
    if (event.kind().equals(INVITED) || event.kind().equals(ASKED_TO_JOIN)) {
      mails.add(OutgoingMail.toPerson(event, event.subjectId()));
      return;
    }
    boolean missed = event.kind().endsWith(MISSED);
    if (event.caseId() != null && (event.toParties() || missed || cameBackUnseen(event))) {
      MailAudience audience = audience(event, missed);
      // what concerns no producer has nobody on that side; its room tells whoever answers for it
      if (event.producerId() != null || audience == MailAudience.ORGANISER) {
        mails.add(new OutgoingMail(event, audience));
      }
    }
  }

  /** A person is told of something that is in no case. */
  public void postTo(DomainEvent event, UUID personId) {
    mails.add(OutgoingMail.toPerson(event, personId));
  }

  /** Whoever sent something gets the number by which it is known that it came. */
  public void postReceipt(DomainEvent event, String receipt) {
    mails.add(OutgoingMail.toPerson(event, event.by().userId()).naming(receipt));
  }

  /** A person who marked it knows; what the house read in the mailbox nobody does. */
  private static boolean cameBackUnseen(DomainEvent event) {
    return event.kind().equals(ReturnedMail.RETURNED) && event.by().equals(Viewer.SYSTEM);
  }

  private static MailAudience audience(DomainEvent event, boolean missed) {
    if (event.by().is(Role.PROVIDER) || !event.toParties()) {
      return MailAudience.ORGANISER;
    }
    return missed ? MailAudience.BOTH : MailAudience.PRODUCER;
  }
}
