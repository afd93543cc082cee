package fi.valvomo.kernel.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** An exception with everything that it wraps, outermost first. */
record Causes(List<Throwable> chain) {

  private static final int DEEP_ENOUGH = 30;

  static Causes of(Throwable outermost) {
    List<Throwable> chain = new ArrayList<>();
    Throwable next = outermost;
    while (next != null && chain.size() < DEEP_ENOUGH && !chain.contains(next)) {
      chain.add(next);
      next = next.getCause();
    }
    return new Causes(List.copyOf(chain));
  }

  <T> Optional<T> first(Class<T> type) {
    return chain.stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  Optional<Throwable> first(Predicate<Throwable> condition) {
    return chain.stream().filter(condition).findFirst();
  }
}
