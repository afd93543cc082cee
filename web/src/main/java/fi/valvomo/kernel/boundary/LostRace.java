package fi.valvomo.kernel.boundary;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The {@link Problem} of whom somebody else was quicker (412): it also says who, and when.
 *
 * @param type name of the kind of problem
 * @param title what is wrong, in the caller's language
 * @param status 412
 * @param detail the reason in the caller's language
 * @param code {@code CHANGED}
 * @param errors always empty
 * @param changedBy who changed the thing in between, or null where nobody knows
 * @param changedAt when, or null
 */
public record LostRace(
    String type,
    String title,
    int status,
    @Schema(nullable = true) String detail,
    String code,
    List<Problem.Invalid> errors,
    @Schema(nullable = true) String changedBy,
    @Schema(nullable = true) Instant changedAt) {

  LostRace(Problem problem, String changedBy, Instant changedAt) {
    this(
        problem.type(),
        problem.title(),
        problem.status(),
        problem.detail(),
        problem.code(),
        problem.errors(),
        changedBy,
        changedAt);
  }
}
