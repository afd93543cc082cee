package fi.valvomo.casefile.control;

import fi.valvomo.kernel.entity.CaseSubject;
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
}
