package fi.valvomo.kernel.boundary;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a request was not done, for a person to read. RFC 9457.
 *
 * @param type name of the kind of problem; {@code about:blank} where the status says all
 * @param title what is wrong, in the caller's language
 * @param status the HTTP status
 * @param detail the reason in this very case, in the caller's language, or null
 * @param code stable name for programs, or null
 * @param errors the fields that are wrong; empty where no field is
 */
public record Problem(
    String type,
    String title,
    int status,
    @Schema(nullable = true) String detail,
    @Schema(nullable = true) String code,
    List<Invalid> errors) {

  /** Media type of every problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  static final MediaType JSON = MediaType.valueOf(MEDIA_TYPE);

  /**
   * One wrong field.
   *
   * @param field its path, such as {@code actions[0].dueOn}
   * @param code stable name of what is wrong
   * @param message the same for a person, in the caller's language
   */
  public record Invalid(String field, String code, String message) {}
}
