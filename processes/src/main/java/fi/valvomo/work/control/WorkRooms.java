package fi.valvomo.work.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Which room a process belongs to. */
@ApplicationScoped
public class WorkRooms {

  @Inject @Any private Instance<WorkSubjects> rooms;

  /** The room of the process that the engine's definition id names. */
  WorkSubjects ofDefinition(String definitionId) {
    String key = keyOf(definitionId);
    return rooms.stream()
        .filter(room -> room.processKey().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No room for process " + key));
  }

  static String keyOf(String definitionId) {
    return definitionId.substring(0, definitionId.indexOf(':'));
  }
}
