package fi.valvomo.work.entity;

import fi.valvomo.kernel.entity.Role;
import java.time.Instant;

/**
 * What the process engine says of a step that waits for a person.
 *
 * @param id the engine's id of the task
 * @param definitionId the engine's id of the model version that the case began with
 * @param processKey key of the process, such as {@code finding}
 * @param step id of the user task in the model, such as {@code propose-plan}
 * @param role whose work it is
 * @param dueAt when it should be done
 */
public record EngineTask(
    String id, String definitionId, String processKey, String step, Role role, Instant dueAt) {}
