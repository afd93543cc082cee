package fi.valvomo.inspection.entity;

/**
 * What the officer writes of one criterion.
 *
 * @param revision the revision that stood on the officer's screen; 0 before the first answer
 */
public record Observation(AnswerResult result, String note, int revision) {

  public Observation {
    note = note == null ? "" : note;
  }

  boolean sameAs(Answer answer) {
    return result == answer.result() && note.equals(answer.note());
  }
}
