package fi.valvomo.agreement.entity;

/** By what a consequence of an agreement is counted (määrän peruste). */
public enum AmountPer {
  /** Kerran · en gång. */
  ONCE(null),
  /** Rikkomus · överträdelse. */
  OCCURRENCE("rikkomus"),
  /** Päivä · dag. */
  DAY("päivä"),
  /** Viikko · vecka. */
  WEEK("viikko"),
  /** Kuukausi · månad. */
  MONTH("kuukausi");

  private final String word;

  AmountPer(String word) {
    this.word = word;
  }

  /** As the text of the register has it; null where it is not counted. */
  String word() {
    return word;
  }
}
