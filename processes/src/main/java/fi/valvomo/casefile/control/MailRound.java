package fi.valvomo.casefile.control;

import fi.valvomo.casefile.control.MailCarrier.Trip;
import fi.valvomo.engine.PeriodicWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Addresses what waits in the outbox and sends what is due. Without a mail server it addresses
 * only: everything waits, and is seen to wait.
 */
@ApplicationScoped
public class MailRound implements PeriodicWork {

  @Inject private AddressMail address;
  @Inject private DispatchMail dispatch;
  @Inject private ShowMail page;
  @Inject private MailSettings settings;

  @Override
  public Duration every() {
    return settings.every();
  }

  @Override
  public void round(BooleanSupplier mayGoOn) {
    while (mayGoOn.getAsBoolean() && address.address()) {
      // until nothing waits
    }
    switch (settings.way()) {
      case SMTP -> send(new SmtpCarrier(settings.smtp(), settings.publicUrl()), mayGoOn);
      case DEMO -> send(new DemoCarrier(page), mayGoOn);
      default -> {}
    }
  }

  private void send(MailCarrier carrier, BooleanSupplier mayGoOn) {
    try (Trip trip = carrier.setOut()) {
      while (mayGoOn.getAsBoolean() && trip.goesOn()) {
        Optional<MailMessage> next = dispatch.take();
        if (next.isEmpty()) {
          return;
        }
        dispatch.settle(next.get(), trip.carry(next.get()));
      }
    }
  }
}
