package fi.valvomo.kernel.boundary;

import fi.valvomo.kernel.control.LastChange;
import fi.valvomo.kernel.entity.ChangedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the store, or the engine's store, says when two people do the same at once. */
@ApplicationScoped
public class StoreFailures {

  /** JPA's, EclipseLink's own and Flowable's own: the web floor knows only the first of them. */
  private static final Set<String> LOCKS =
      Set.of("OptimisticLockException", "FlowableOptimisticLockingException");

  private static final Pattern CONSTRAINT = Pattern.compile("constraint \"(\\w+)\"");
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  @Inject private LastChange lastChange;
  @Inject private HttpServletRequest request;

  /**
   * The race that was lost, if that is what happened. Neither store tells of which thing, so its
   * winner is looked for at the thing that the request was about.
   */
  Optional<ChangedException> lostRace(Causes causes) {
    return causes
        .first(cause -> LOCKS.contains(cause.getClass().getSimpleName()))
        .map(
            lock ->
                subject(request.getRequestURI())
                    .map(lastChange::of)
                    .orElseGet(() -> new ChangedException(null, null)));
  }

  /** SQLSTATE of the store's refusal, if there was one. */
  Optional<String> sqlState(Causes causes) {
    return causes.first(SQLException.class).map(SQLException::getSQLState);
  }

  /** Name of the violated constraint, in so far as the store told it. */
  Optional<String> constraint(Causes causes) {
    return causes
        .first(SQLException.class)
        .map(refused -> CONSTRAINT.matcher(refused.getMessage()))
        .filter(Matcher::find)
        .map(found -> found.group(1));
  }

  /** The id that a path names first. */
  static Optional<UUID> subject(String path) {
    Matcher id = ID.matcher(path);
    return id.find() ? Optional.of(UUID.fromString(id.group())) : Optional.empty();
  }
}
