package fi.valvomo.kernel.entity;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list read by key.
 *
 * @param items the rows, in the list's order
 * @param next where the next page begins, or null at the end
 */
public record Page<T>(List<T> items, @Schema(nullable = true) String next) {

  /** The same page of other things. */
  public <R> Page<R> map(Function<? super T, ? extends R> to) {
    return new Page<>(items.stream().<R>map(to).toList(), next);
  }
}
