package fi.valvomo.casefile.control;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that was sent or received in a case (lähtenyt, saapunut). 906/2019 26 §.
 *
 * @param sent by the organiser; else received
 * @param channel PORTAL, EMAIL, or in the words of who recorded it
 * @param counterpart to whom or from whom
 * @param what name of the event or of the document
 * @param documentId null where no document went along
 */
public record Exchange(
    Instant at,
    boolean sent,
    String channel,
    String counterpart,
    String what,
    @Schema(nullable = true) UUID documentId) {

  /** The provider's portal. */
  public static final String PORTAL = "PORTAL";

  /** Face to face, as on a visit. */
  public static final String ORAL = "ORAL";

  /** A notice by e-mail. */
  public static final String EMAIL = "EMAIL";
}
