package fi.valvomo.producer.control;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Objects;
import java.util.StringJoiner;

/**
 * What a change of the register changed: only the fields that differ, for the audit trail.
 *
 * @param before the old values, or null where there was nothing to compare
 * @param after the new values
 */
record Differences(String before, String after) {

  static <R extends Record> Differences between(R before, R after) {
    StringJoiner from = new StringJoiner("; ");
    StringJoiner to = new StringJoiner("; ");
    for (RecordComponent field : before.getClass().getRecordComponents()) {
      Object was = value(field, before);
      Object is = value(field, after);
      if (!Objects.equals(was, is)) {
        from.add(field.getName() + ": " + Objects.toString(was, "–"));
        to.add(field.getName() + ": " + Objects.toString(is, "–"));
      }
    }
    return new Differences(from.toString(), to.toString());
  }

  private static Object value(RecordComponent field, Record of) {
    try {
      return field.getAccessor().invoke(of);
    } catch (IllegalAccessException | InvocationTargetException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
