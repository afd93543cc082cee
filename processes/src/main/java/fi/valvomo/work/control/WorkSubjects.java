package fi.valvomo.work.control;

import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.work.entity.WorkSubject;
import java.util.UUID;

/** A room that has processes tells the queue what to show of its things. One bean per type. */
public interface WorkSubjects {

  SubjectType type();

  /** The process key that belongs to the things of this room, such as {@code finding}. */
  String processKey();

  WorkSubject describe(UUID subjectId);

  /** Whether a producer is not told that a thing of its own stands, or stood, at this step. */
  default boolean isInternal(String step) {
    return false;
  }

  /**
   * Whether a producer is told of a step of a thing only later, such as a decision that was not
   * sent yet; until then it stands there for the producer.
   */
  default boolean isUntold(UUID subjectId, String step) {
    return false;
  }

  /**
   * Who does a step of a thing where that is not who the model says, such as the one whom a
   * delegation names; null as the model says.
   */
  default Doer doer(UUID subjectId, String step) {
    return null;
  }

  /**
   * Who does a step.
   *
   * @param personId null when anybody of the role does
   */
  record Doer(Role role, UUID personId, String personName) {}
}
