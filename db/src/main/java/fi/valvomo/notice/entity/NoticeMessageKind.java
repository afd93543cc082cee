package fi.valvomo.notice.entity;

/** What sender and organiser say to each other (viestin laji). */
public enum NoticeMessageKind {
  /** Lisätieto ilmoittajalta. */
  FROM_SENDER,
  /** Viesti ilmoittajalle. */
  TO_SENDER,
  /** Vastaanottoilmoitus. */
  ACKNOWLEDGEMENT,
  /** Tieto siirrosta. 434/2003 21 §. */
  TRANSFER_NOTE,
  /** Vastaus. */
  ANSWER
}
