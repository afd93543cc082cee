package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.casefile.entity.PortalReceipts;
import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Whether what was sent in the portal was opened on its day. 13/2003 12 and 19 §. */
@ApplicationScoped
public class UnopenedMessages {

  @Inject private PortalReceipts receipts;
  @Inject private Clock clock;

  /** The producer reads what was sent to it on that day: the first time is a receipt. */
  public void opened(CaseSubject thing, DocumentKind letter, LocalDate sentOn, Viewer by) {
    receipts.opened(thing, letter, sentOn, by, clock.instant());
  }

  /** Whether the last day rests on an opening that did not happen on the day of sending. */
  public boolean isUnopened(CaseSubject thing, DocumentKind letter, Deadline deadline) {
    return restsOnOpening(deadline) && !isOpenedOnItsDay(thing, letter, deadline.sentOn());
  }

  /** When it is known whether a message of that day was opened on it. */
  public static Instant knownAt(LocalDate sentOn) {
    return Deadline.endOf(sentOn).plusSeconds(1);
  }

  private boolean isOpenedOnItsDay(CaseSubject thing, DocumentKind letter, LocalDate sentOn) {
    Instant opened = receipts.openedOn(thing.id(), letter, sentOn);
    return opened != null && LocalDate.ofInstant(opened, Deadline.ZONE).equals(sentOn);
  }

  private static boolean restsOnOpening(Deadline deadline) {
    return deadline.channel() == Channel.PORTAL
        && deadline.days() > 0
        && deadline.arrivedOn().equals(deadline.sentOn());
  }
}
