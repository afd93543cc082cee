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
    String id, String definitionId, String processKey, String step, Role role, Instant dueAt) {

  /** The step of a person where the engine cannot go on by itself. */
  public static final String SETTLE_STOPPED = "settle-stopped";

  private static final String JOB = "job:";

  /** A job that has failed for good: a manager sees why, and settles it. One job may stop again. */
  public static EngineTask stopped(
      String jobId, String definitionId, String processKey, Instant at, Instant dueAt) {
    String id = ofJob(jobId) + at.toEpochMilli();
    return new EngineTask(id, definitionId, processKey, SETTLE_STOPPED, Role.MANAGER, dueAt);
  }

  static String ofJob(String jobId) {
    return JOB + jobId + "@";
  }

  /** The job for which the task of this id stands, or null. */
  static String jobOf(String id) {
    return id.startsWith(JOB) ? id.substring(JOB.length(), id.indexOf('@')) : null;
  }
}
