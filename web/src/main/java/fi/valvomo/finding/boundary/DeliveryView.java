package fi.valvomo.finding.boundary;

import fi.valvomo.finding.entity.ConsequenceDelivery;
import fi.valvomo.kernel.entity.Channel;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a decided consequence was sent, and until when a review can be asked. */
public record DeliveryView(
    Channel channel,
    LocalDate sentOn,
    LocalDate arrivedOn,
    @Schema(nullable = true) String reference,
    @Schema(nullable = true) LocalDate appealUntil,
    String by) {

  static DeliveryView of(ConsequenceDelivery delivery) {
    return delivery == null
        ? null
        : new DeliveryView(
            delivery.channel(),
            delivery.sentOn(),
            delivery.arrivedOn(),
            delivery.reference(),
            delivery.appealUntil(),
            delivery.by().name());
  }
}
