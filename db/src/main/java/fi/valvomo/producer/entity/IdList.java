package fi.valvomo.producer.entity;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Many ids as one bound value, for {@code = any(string_to_array(?, ','))}: one statement and one
 * plan however many there are.
 */
final class IdList {

  private IdList() {}

  static String of(Collection<?> ids) {
    return ids.stream().map(Object::toString).collect(Collectors.joining(","));
  }
}
