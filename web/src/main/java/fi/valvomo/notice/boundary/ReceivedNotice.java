package fi.valvomo.notice.boundary;

import fi.valvomo.notice.control.ReceiveNotice.Received;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The receipt of a notice. 13/2003 12 §.
 *
 * @param id null for who may not open it by it
 * @param code with which the sender comes back: told this once, and never again
 */
public record ReceivedNotice(
    @Schema(nullable = true) UUID id,
    String number,
    Instant receivedAt,
    @Schema(nullable = true) String code,
    @Schema(nullable = true) LocalDate acknowledgeBy,
    @Schema(nullable = true) LocalDate answerBy) {

  static ReceivedNotice of(Received received) {
    return of(received, received.notice().id());
  }

  static ReceivedNotice ofStranger(Received received) {
    return of(received, null);
  }

  private static ReceivedNotice of(Received received, UUID id) {
    return new ReceivedNotice(
        id,
        received.notice().number(),
        received.notice().receivedAt(),
        received.code(),
        received.notice().acknowledgeBy(),
        received.notice().answerBy());
  }

  /** Without the code, which no log may hold. */
  @Override
  public String toString() {
    return number;
  }
}
