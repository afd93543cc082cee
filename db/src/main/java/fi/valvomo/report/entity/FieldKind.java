package fi.valvomo.report.entity;

/** What a field of a report takes as an answer. */
public enum FieldKind {
  /** Luku: with unit, range and decimals. */
  NUMBER,
  /** Yksi vaihtoehto. */
  CHOICE,
  /** Useita vaihtoehtoja. */
  CHOICES,
  /** Lyhyt teksti, one line. */
  TEXT,
  /** Pitkä teksti, paragraphs. */
  LONG_TEXT,
  /** Päivämäärä. */
  DATE,
  /** Kyllä tai ei. */
  YES_NO,
  /** Liitetiedosto: ids of stored documents. */
  FILE,
  /** Taulukko: rows with the same columns. */
  TABLE;

  /** Whether the answer is picked from what is known beforehand, so that others can hang on it. */
  public boolean isPicked() {
    return this == CHOICE || this == CHOICES || this == YES_NO;
  }

  /** Whether the answer can tell the value of an indicator. */
  public boolean isMeasurable() {
    return this == NUMBER || this == DATE || this == YES_NO;
  }
}
