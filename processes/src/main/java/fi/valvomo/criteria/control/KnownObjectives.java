package fi.valvomo.criteria.control;

import java.util.Set;

/** The objectives that a criterion may serve; the programme, one room above, knows them. */
public interface KnownObjectives {

  /** Their codes. */
  Set<String> codes();
}
