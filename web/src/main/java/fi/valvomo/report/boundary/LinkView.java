package fi.valvomo.report.boundary;

import fi.valvomo.report.entity.LinkResult;
import fi.valvomo.report.entity.PublishedAddress;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a published address answered when it was last asked.
 *
 * @param checkedAt null before the first time
 * @param status of the answer, or null where none came
 * @param brokenSince since when it has not worked, or null
 */
public record LinkView(
    String address,
    @Schema(nullable = true) Instant checkedAt,
    @Schema(nullable = true) LinkResult result,
    @Schema(nullable = true) Integer status,
    @Schema(nullable = true) Instant brokenSince) {

  /** Null where nothing is published. */
  static LinkView of(Optional<PublishedAddress> address) {
    return address
        .map(
            one ->
                new LinkView(
                    one.address(), one.checkedAt(), one.result(), one.status(), one.brokenSince()))
        .orElse(null);
  }
}
