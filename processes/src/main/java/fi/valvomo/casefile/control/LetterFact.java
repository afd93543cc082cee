package fi.valvomo.casefile.control;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the content of a letter holds under a name, seen from the innermost section outwards. */
final class LetterFact {

  private static final String ITSELF = ".";

  private LetterFact() {}

  static boolean isKnown(Deque<Object> facts, String name) {
    return name.equals(ITSELF) || find(facts, name).isPresent();
  }

  /** The fact that a section goes into: a list's first, or a thing; null for a yes or no. */
  static Object within(Deque<Object> facts, String name) {
    Object fact = find(facts, name).orElse(null);
    if (fact instanceof Collection<?> many) {
      return many.stream().findFirst().map(Object.class::cast).orElse(null);
    }
    return fact instanceof Boolean ? null : fact;
  }

  /** The names that a template may use directly, lists marked by {@code []}. */
  static List<String> names(Object content) {
    return Arrays.stream(content.getClass().getDeclaredMethods())
        .filter(LetterFact::isFact)
        .sorted((one, other) -> one.getName().compareTo(other.getName()))
        .map(
            fact ->
                List.class.equals(fact.getReturnType()) ? fact.getName() + "[]" : fact.getName())
        .toList();
  }

  private static Optional<Object> find(Deque<Object> facts, String name) {
    String[] path = name.split("\\.");
    for (Object at : facts) {
      Optional<Object> found = in(at, path[0]);
      if (found.isPresent()) {
        for (int i = 1; i < path.length && found.isPresent(); i++) {
          String next = path[i];
          found = found.flatMap(inner -> in(inner, next));
        }
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Object> in(Object at, String name) {
    if (at instanceof Map<?, ?> map) {
      return Optional.ofNullable(map.get(name));
    }
    return Arrays.stream(at.getClass().getDeclaredMethods())
        .filter(method -> method.getName().equals(name) && isFact(method))
        .findFirst()
        .map(method -> read(method, at));
  }

  private static boolean isFact(Method method) {
    return at(method) && method.getParameterCount() == 0 && method.getReturnType() != void.class;
  }

  private static boolean at(Method method) {
    return method.getDeclaringClass().getName().startsWith("fi.valvomo.")
        && !List.of("toString", "hashCode", "equals").contains(method.getName())
        && !method.isSynthetic();
  }

  private static Object read(Method method, Object at) {
    try {
      method.setAccessible(true);
      return method.invoke(at);
    } catch (IllegalAccessException | InvocationTargetException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
