package fi.valvomo.kernel.boundary;

import fi.valvomo.kernel.entity.ChangedException;
import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.TooLargeException;
import fi.valvomo.kernel.entity.WrongTypeException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Turns whatever was thrown, however deeply wrapped, into the answer that the caller deserves. */
@ApplicationScoped
public class Failures {

  private static final Logger LOG = Logger.getLogger(Failures.class.getName());

  @Inject private Problems problems;
  @Inject private StoreFailures store;

  /** The problem+json answer; what nobody expected is logged here, once, and told to nobody. */
  public Response answer(Throwable thrown) {
    Causes causes = Causes.of(thrown);
    return domain(causes)
        .or(() -> store(causes))
        .or(() -> validation(causes))
        .or(() -> query(causes))
        .or(() -> http(causes))
        .or(() -> reading(causes))
        .orElseGet(() -> unexpected(thrown));
  }

  private Optional<Response> domain(Causes causes) {
    return causes
        .first(InvalidException.class)
        .map(problems::invalid)
        .or(() -> causes.first(RefusedException.class).map(problems::refused))
        .or(() -> causes.first(MissingException.class).map(missing -> problems.of(404)))
        .or(() -> causes.first(ChangedException.class).map(problems::changed))
        .or(() -> causes.first(TooLargeException.class).map(this::tooLarge))
        .or(() -> causes.first(WrongTypeException.class).map(this::wrongType));
  }

  private Response tooLarge(TooLargeException file) {
    return problems.of(413, MessageBundles.KERNEL, "TOO_LARGE", file.limitInMegabytes());
  }

  private Response wrongType(WrongTypeException file) {
    return problems.of(415, MessageBundles.KERNEL, "WRONG_TYPE", file.found());
  }

  private Optional<Response> store(Causes causes) {
    return store
        .lostRace(causes)
        .map(problems::changed)
        .or(() -> store.sqlState(causes).flatMap(state -> refusedByStore(state, causes)));
  }

  private Optional<Response> refusedByStore(String state, Causes causes) {
    return switch (state) {
      case "23505", "23P01" -> Optional.of(duplicate(causes));
      case "40001", "40P01", "55P03" ->
          Optional.of(problems.of(503, MessageBundles.KERNEL, "BUSY"));
      default -> state.startsWith("22") ? Optional.of(badValue(causes)) : Optional.empty();
    };
  }

  private Response duplicate(Causes causes) {
    String constraint = store.constraint(causes).orElse("unknown");
    LOG.log(Level.INFO, "Refused by constraint {0}", constraint);
    return problems.of(409, MessageBundles.KERNEL, "DUPLICATE");
  }

  // a value that no column takes, such as a NUL in a text: bad input is never the server's error
  private Response badValue(Causes causes) {
    LOG.log(Level.WARNING, "A value got as far as the store", causes.chain().get(0));
    return problems.of(400, MessageBundles.KERNEL, "VALUE");
  }

  private Optional<Response> validation(Causes causes) {
    return causes
        .first(ConstraintViolationException.class)
        .map(invalid -> invalid.getConstraintViolations().stream())
        .map(violations -> problems.invalid(errors(violations.map(Violations::fieldError))));
  }

  private static List<FieldError> errors(Stream<FieldError> errors) {
    return errors.sorted((a, b) -> a.field().compareTo(b.field())).toList();
  }

  // Jersey takes a query parameter that it cannot read for a wrong path
  private Optional<Response> query(Causes causes) {
    return causes
        .first(cause -> cause.getClass().getSimpleName().equals("QueryParamException"))
        .map(unreadable -> problems.of(400, MessageBundles.KERNEL, "UNREADABLE"));
  }

  private Optional<Response> http(Causes causes) {
    return causes.first(WebApplicationException.class).map(this::http);
  }

  private Response http(WebApplicationException thrown) {
    Response original = thrown.getResponse();
    if (original.getStatus() < 400 || original.getEntity() instanceof Problem) {
      return original;
    }
    if (original.getStatus() >= 500) {
      LOG.log(Level.SEVERE, "A request failed", thrown);
    }
    Response.ResponseBuilder answer = Response.fromResponse(problems.of(original.getStatus()));
    original
        .getHeaders()
        .forEach(
            (name, values) -> {
              if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)
                  && !name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
                values.forEach(value -> answer.header(name, value));
              }
            });
    return answer.build();
  }

  private Optional<Response> reading(Causes causes) {
    boolean unreadable =
        causes.first(ProcessingException.class).isPresent()
            || causes.first(JsonbException.class).isPresent();
    if (!unreadable) {
      return Optional.empty();
    }
    String field = UnreadableJson.field(causes);
    String word = UnreadableJson.unknownWord(causes);
    if (field != null) {
      return Optional.of(
          problems.invalid(List.of(FieldError.of(field, UnreadableJson.wanted(causes)))));
    }
    return Optional.of(
        word == null
            ? problems.of(400, MessageBundles.KERNEL, "UNREADABLE")
            : problems.of(400, MessageBundles.KERNEL, "UNKNOWN_WORD", word));
  }

  private Response unexpected(Throwable thrown) {
    LOG.log(Level.SEVERE, "A request failed", thrown);
    return problems.of(500);
  }
}
