package fi.valvomo.notice.entity;

/** Where a notice stands (ilmoituksen tila). */
public enum NoticeState {
  /** Saapunut: waits for triage. */
  RECEIVED,
  /** Käsittelyssä: on the path that triage chose. */
  UNDER_WAY,
  /** Selvitettävänä: the producer has been asked. */
  CLARIFYING,
  /** Vastattavana: done, the sender waits for the answer. */
  TO_ANSWER,
  /** Käsitelty. */
  CLOSED,
  /** Hävitetty: what was told is gone, only that there was a notice remains. 1171/2022. */
  ERASED;

  /** Whether something is still to be done. */
  public boolean isOpen() {
    return this != CLOSED && this != ERASED;
  }
}
