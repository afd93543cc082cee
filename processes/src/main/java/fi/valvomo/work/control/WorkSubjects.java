package fi.valvomo.work.control;

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
}
