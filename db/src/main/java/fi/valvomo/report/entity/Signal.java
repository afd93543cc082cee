package fi.valvomo.report.entity;

import java.util.List;

/**
 * Something that the house noticed in a sent report by itself (huomio). It decides nothing: it
 * tells the officer where to look.
 *
 * @param field id of the field that it is about, or null for the report as a whole
 * @param kind what it is
 * @param details values for the placeholders of its text
 */
public record Signal(String field, SignalKind kind, List<String> details) {

  public Signal {
    details = details == null ? List.of() : List.copyOf(details);
  }

  public static Signal of(String field, SignalKind kind, Object... details) {
    return new Signal(field, kind, java.util.Arrays.stream(details).map(String::valueOf).toList());
  }
}
