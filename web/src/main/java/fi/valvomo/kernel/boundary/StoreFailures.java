package fi.valvomo.kernel.boundary;

import fi.valvomo.kernel.control.LastChange;
import fi.valvomo.kernel.entity.ChangedException;
import fi.valvomo.kernel.entity.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the store, or the engine's store, says when two people do the same at once. */
@ApplicationScoped
public class StoreFailures {

  /** EclipseLink's own and Flowable's own: the web floor knows neither library. */
  private static final Set<String> LOCKS =
      Set.of("OptimisticLockException", "FlowableOptimisticLockingException");

  private static final Pattern CONSTRAINT = Pattern.compile("constraint \"(\\w+)\"");

  @Inject private LastChange lastChange;

  /** The race that was lost, if that is what happened. */
  Optional<ChangedException> lostRace(Causes causes) {
    return causes
        .first(cause -> LOCKS.contains(cause.getClass().getSimpleName()))
        .map(
            lock ->
                stale(causes)
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

  private static Optional<Versioned> stale(Causes causes) {
    return causes.chain().stream()
        .map(StoreFailures::subject)
        .filter(Versioned.class::isInstance)
        .map(Versioned.class::cast)
        .findFirst();
  }

  private static Object subject(Throwable cause) {
    if (cause instanceof OptimisticLockException jpa) {
      return jpa.getEntity();
    }
    if (!LOCKS.contains(cause.getClass().getSimpleName())) {
      return null;
    }
    try {
      // at commit EclipseLink's own exception arrives, whose class only the server has
      return cause.getClass().getMethod("getObject").invoke(cause);
    } catch (ReflectiveOperationException notEclipseLink) {
      return null;
    }
  }
}
