package fi.valvomo.casefile.control;

import fi.valvomo.kernel.entity.Language;
import java.util.UUID;

/**
 * A message as it leaves.
 *
 * @param deliveryId gives the message its id, the same one at every try
 * @param attempt the try that counts, see {@link fi.valvomo.casefile.entity.MailDelivery#isAt}
 */
record MailMessage(
    UUID deliveryId,
    int attempt,
    String name,
    String address,
    Language language,
    String subject,
    String text) {}
