package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.MailDeliveries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** In the demo nothing leaves the house: messages are kept as they would have left. */
@ApplicationScoped
@Transactional
public class ShowMail {

  @Inject private MailDeliveries deliveries;

  Outcome keep(MailMessage message) {
    deliveries.get(message.deliveryId()).show(message.subject(), message.text());
    return Outcome.sent(null);
  }
}
