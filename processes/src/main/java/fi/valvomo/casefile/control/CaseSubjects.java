package fi.valvomo.casefile.control;

import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import java.util.UUID;

/** A room whose things have documents finds them for a person. One bean per type. */
public interface CaseSubjects {

  SubjectType type();

  /**
   * The thing, if this person may know of it.
   *
   * @throws fi.valvomo.kernel.entity.MissingException when there is none, or they may not know
   */
  CaseSubject forViewer(UUID id, Viewer viewer);

  /**
   * Refuses a file that is said to show a criterion where that cannot be: most things have none.
   *
   * @throws InvalidException on {@code criterion}
   */
  default void checkCriterion(CaseSubject subject, String code, Viewer viewer) {
    throw InvalidException.of("criterion", "unknownCriterion");
  }
}
