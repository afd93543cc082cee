package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.MailDeliveries;
import fi.valvomo.casefile.entity.MailDelivery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Marks a message before it is sent and afterwards, each in a transaction of its own: nothing is
 * locked while the mail server is talked to, and a node that dies between leaves a message that
 * another one takes over when the lease has run out.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class DispatchMail {

  @Inject private MailDeliveries deliveries;
  @Inject private WriteMail write;
  @Inject private MailSettings settings;
  @Inject private Clock clock;

  /** Takes the next message that is due; from now on this node alone sends it. */
  Optional<MailMessage> take() {
    Instant now = clock.instant();
    return deliveries.nextDue(now).map(delivery -> taken(delivery, now));
  }

  private MailMessage taken(MailDelivery delivery, Instant now) {
    delivery.take(settings.node(), settings.lease(), now);
    return write.write(delivery);
  }

  /** Writes down what came of it, unless another node has taken the message over meanwhile. */
  void settle(MailMessage message, Outcome outcome) {
    MailDelivery delivery = deliveries.get(message.deliveryId());
    if (!delivery.isAt(message.attempt())) {
      return;
    }
    Instant now = clock.instant();
    switch (outcome.result()) {
      case SENT -> delivery.sent(outcome.answer(), now);
      case REFUSED -> delivery.refused(outcome.answer(), now);
      default ->
          delivery.postponed(
              outcome.answer(),
              settings.waitAfter(message.attempt()).map(now::plus).orElse(null),
              now);
    }
  }
}
