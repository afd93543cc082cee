package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.MailDeliveries;
import fi.valvomo.casefile.entity.MailDelivery;
import fi.valvomo.casefile.entity.MailLine;
import fi.valvomo.casefile.entity.MailRecipient;
import fi.valvomo.casefile.entity.OutgoingMails;
import fi.valvomo.casefile.entity.OutgoingMails.Addressed;
import fi.valvomo.identity.entity.MailRhythm;
import fi.valvomo.kernel.entity.Deadline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes messages to people out of the notices in the outbox. */
@ApplicationScoped
@Transactional
public class AddressMail {

  private static final int MOST = 200;

  @Inject private OutgoingMails mails;
  @Inject private MailDeliveries deliveries;
  @Inject private MailSettings settings;
  @Inject private Clock clock;

  /** Addresses the oldest notices that wait; says whether there were any. */
  public boolean address() {
    List<Addressed> readers = mails.address(MOST, clock.instant());
    Map<Slot, MailDelivery> digests = new HashMap<>();
    List<MailLine> lines =
        readers.stream()
            .filter(reader -> reader.to() != null)
            .map(reader -> new MailLine(delivery(reader, digests).id(), reader.mailId()))
            .toList();
    deliveries.add(lines);
    return !readers.isEmpty();
  }

  private record Slot(UUID personId, Instant at) {}

  private MailDelivery delivery(Addressed reader, Map<Slot, MailDelivery> digests) {
    MailRecipient to = reader.to();
    if (to.rhythm() == MailRhythm.AT_ONCE || to.address() == null) {
      return added(new MailDelivery(to, null, reader.createdAt()));
    }
    Instant at = digestAfter(reader.createdAt());
    return digests.computeIfAbsent(
        new Slot(to.personId(), at),
        slot ->
            deliveries
                .openDigest(to.personId(), at)
                .orElseGet(() -> added(new MailDelivery(to, at, reader.createdAt()))));
  }

  private MailDelivery added(MailDelivery delivery) {
    deliveries.add(delivery);
    return delivery;
  }

  private Instant digestAfter(Instant notice) {
    ZonedDateTime there = notice.atZone(Deadline.ZONE);
    ZonedDateTime sameDay =
        there.toLocalDate().atTime(LocalTime.of(settings.digestHour(), 0)).atZone(Deadline.ZONE);
    return (sameDay.isAfter(there) ? sameDay : sameDay.plusDays(1)).toInstant();
  }
}
