package fi.valvomo.kernel.boundary;

import fi.valvomo.kernel.entity.ChangedException;
import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;

/** Writes problems in the language of the request. */
@ApplicationScoped
public class Problems {

  @Inject private Messages messages;

  /** A problem of which the status says all. */
  public Response of(int status) {
    return answer(problem(status, null, null, List.of()));
  }

  /** A problem with a code, whose text is the kernel's {@code problem.<CODE>} or the room's. */
  public Response of(int status, String room, String code, Object... details) {
    return answer(
        problem(status, code, messages.text(room, "problem." + code, details), List.of()));
  }

  Response invalid(InvalidException invalid) {
    return invalid(invalid.errors());
  }

  Response invalid(List<FieldError> errors) {
    return answer(problem(400, "INVALID", null, texts(errors)));
  }

  /** Wrong fields in words, where they are told of beside an answer and stop nothing. */
  public List<Problem.Invalid> texts(List<FieldError> errors) {
    return errors.stream()
        .map(error -> new Problem.Invalid(error.field(), error.code(), messages.invalid(error)))
        .toList();
  }

  Response refused(RefusedException refused) {
    String why = messages.refusal(refused.refusal(), refused.details());
    String code = refused.refusal().name();
    List<Problem.Invalid> fields =
        refused.fields().stream().map(field -> new Problem.Invalid(field, code, why)).toList();
    // what is said at the fields is not said once more above them
    return answer(problem(409, code, fields.isEmpty() ? why : null, fields));
  }

  Response changed(ChangedException lost) {
    String detail =
        lost.changedBy() == null || lost.changedAt() == null
            ? text("problem.CHANGED")
            : text("problem.CHANGED_BY", lost.changedBy(), lost.changedAt());
    Problem problem = problem(412, "CHANGED", detail, List.of());
    return answer(412, new LostRace(problem, lost.changedBy(), lost.changedAt()));
  }

  private Problem problem(int status, String code, String detail, List<Problem.Invalid> errors) {
    String type =
        code == null
            ? "about:blank"
            : "urn:valvomo:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-');
    String titleKey = "title." + status;
    String title = text(messages.has(titleKey) ? titleKey : "title.other");
    return new Problem(type, title, status, detail, code, errors);
  }

  private String text(String key, Object... details) {
    return messages.text(MessageBundles.KERNEL, key, details);
  }

  private static Response answer(Problem problem) {
    return answer(problem.status(), problem);
  }

  private static Response answer(int status, Object problem) {
    return Response.status(status).type(Problem.JSON).entity(problem).build();
  }
}
