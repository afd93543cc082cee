package fi.valvomo.launcher;

import java.util.Map;

/** The variables of the environment. An empty one says as little as a missing one. */
record Environment(Map<String, String> variables) {

  String value(String name, String otherwise) {
    String value = variables.getOrDefault(name, "").strip();
    return value.isEmpty() ? otherwise : value;
  }

  boolean says(String name) {
    return !value(name, "").isEmpty();
  }
}
