package fi.valvomo.identity.boundary;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether something that was sent has arrived.
 *
 * @param takenAt when it took effect; null while nothing with this key has
 */
public record ArrivalView(boolean arrived, @Schema(nullable = true) Instant takenAt) {

  static ArrivalView of(Optional<Instant> takenAt) {
    return new ArrivalView(takenAt.isPresent(), takenAt.orElse(null));
  }
}
