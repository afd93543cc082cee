package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.CaseTraffic;
import fi.valvomo.casefile.entity.Document;
import fi.valvomo.casefile.entity.Documents;
import fi.valvomo.casefile.entity.MailRow;
import fi.valvomo.kernel.entity.EventLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What went between the organiser and the producer in a case, by the portal and by mail. */
@ApplicationScoped
public class CaseExchanges {

  @Inject private CaseTraffic traffic;
  @Inject private Documents documents;

  /**
   * Sent and received, in no order.
   *
   * @param received kinds of events by which the producer brought something in
   * @param told documents whose sending a room tells itself, with its own channel and time
   */
  List<Exchange> of(UUID caseId, String producer, Set<String> received, Set<UUID> told) {
    List<Exchange> all = new ArrayList<>();
    for (MailRow mail : traffic.mails(caseId)) {
      all.add(new Exchange(mail.createdAt(), true, Exchange.PORTAL, producer, mail.kind(), null));
      if (mail.sentAt() != null) {
        all.add(new Exchange(mail.sentAt(), true, Exchange.EMAIL, producer, mail.kind(), null));
      }
    }
    for (EventLine event : traffic.events(caseId, received)) {
      all.add(new Exchange(event.at(), false, Exchange.PORTAL, producer, event.kind(), null));
    }
    for (Document document : documents.ofCase(caseId)) {
      if (document.visibleToProvider() && !told.contains(document.id())) {
        all.add(
            new Exchange(
                document.createdAt(),
                !document.received(),
                Exchange.PORTAL,
                producer,
                document.name(),
                document.id()));
      }
    }
    return all;
  }
}
