package fi.valvomo.it;

import fi.valvomo.agreement.entity.PartyType;
import fi.valvomo.agreement.entity.Period;
import fi.valvomo.agreement.entity.Reading;
import fi.valvomo.agreement.entity.Subject;
import java.util.List;
import java.util.UUID;

/**
 * One subject in one period, as a part of a year or of a whole agreement.
 *
 * @param reading what was told of it, or null
 */
record Part(Subject subject, UUID producer, Period period, Reading reading) {

  /**
   * Those of which the figure of a whole agreement is made: nobody twice. What contains others
   * counts instead of them where it has told, and they instead of it where not.
   */
  static List<Part> counted(List<Part> all) {
    return all.stream().filter(part -> part.counts(all)).toList();
  }

  private boolean counts(List<Part> all) {
    boolean containerTold =
        all.stream().anyMatch(other -> other.contains(this) && other.reading != null);
    boolean stoodFor =
        reading == null
            && all.stream().anyMatch(this::contains)
            && all.stream().noneMatch(other -> other.isBeside(this) && other.reading != null);
    return !containerTold && !stoodFor;
  }

  /** Units are those of their producer; all that is agreed on with a service line is its. */
  private boolean contains(Part other) {
    return switch (subject.type()) {
      case UNIT -> false;
      case PRODUCER ->
          other.subject.type() == PartyType.UNIT && subject.id().equals(other.producer);
      case SERVICE_LINE -> other.subject.type() != PartyType.SERVICE_LINE;
    };
  }

  /** Where one line of several has told, its parts count no more, and the others are missing. */
  private boolean isBeside(Part other) {
    return subject.type() == PartyType.SERVICE_LINE
        && other.subject.type() == PartyType.SERVICE_LINE;
  }
}
