package fi.valvomo.casefile.control;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a room knows of a case, for its file. One bean per room. */
public interface CaseParts {

  /** Its things in the case, the oldest first. */
  List<CaseThing> things(UUID caseId);

  /** Kinds of events by which the producer brought something in. */
  Set<String> received();

  /** Kinds of events that are decisions. */
  Set<String> decisions();

  /** Whom its things concern beside the producer and the unit of the case. */
  default List<CaseParty> parties(UUID caseId) {
    return List.of();
  }

  /** What was sent or received otherwise than through the portal. */
  default List<Exchange> exchanges(UUID caseId) {
    return List.of();
  }
}
