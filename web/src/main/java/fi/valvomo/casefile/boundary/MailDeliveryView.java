package fi.valvomo.casefile.boundary;

import fi.valvomo.casefile.control.ReadMail.Logged;
import fi.valvomo.casefile.entity.AttemptResult;
import fi.valvomo.casefile.entity.MailAttempt;
import fi.valvomo.casefile.entity.MailDelivery;
import fi.valvomo.casefile.entity.MailState;
import fi.valvomo.casefile.entity.MailTold;
import fi.valvomo.kernel.boundary.Tagged;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One message to one person, with every try to send it. */
public record MailDeliveryView(
    UUID id,
    long version,
    String personName,
    @Schema(nullable = true) String address,
    MailState state,
    @Schema(nullable = true) Instant digestAt,
    Instant createdAt,
    Instant dueAt,
    @Schema(nullable = true) Instant sentAt,
    @Schema(nullable = true) Instant returnedAt,
    @Schema(nullable = true) String answer,
    List<ToldView> notices,
    List<AttemptView> attempts)
    implements Tagged {

  static MailDeliveryView of(Logged logged) {
    MailDelivery delivery = logged.delivery();
    return new MailDeliveryView(
        delivery.id(),
        delivery.version(),
        delivery.personName(),
        delivery.address(),
        delivery.state(),
        delivery.digestAt(),
        delivery.createdAt(),
        delivery.dueAt(),
        delivery.sentAt(),
        delivery.returnedAt(),
        delivery.answer(),
        logged.told().stream().map(ToldView::of).toList(),
        delivery.attempts().stream().map(AttemptView::of).toList());
  }

  /** A notice of which the message tells. */
  public record ToldView(String kind, @Schema(nullable = true) String caseNumber, Instant at) {

    static ToldView of(MailTold told) {
      return new ToldView(told.kind(), told.caseNumber(), told.at());
    }
  }

  /** One try; its result is null while it is under way. */
  public record AttemptView(
      int number,
      String node,
      Instant beganAt,
      @Schema(nullable = true) Instant endedAt,
      @Schema(nullable = true) AttemptResult result,
      @Schema(nullable = true) String answer) {

    static AttemptView of(MailAttempt attempt) {
      return new AttemptView(
          attempt.number(),
          attempt.node(),
          attempt.beganAt(),
          attempt.endedAt(),
          attempt.result(),
          attempt.answer());
    }
  }
}
