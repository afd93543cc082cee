package fi.valvomo.notice.entity;

/** What the sender is to the service (ilmoittajan asema). Says nothing of who they are. */
public enum SenderRole {
  /** Henkilöstö: of the organiser, the producer, its contractor or subcontractor. 29 §. */
  STAFF,
  /** Palveluntuottaja. */
  PRODUCER,
  /** Asiakas, potilas tai läheinen. */
  CLIENT,
  /** Viranomainen. */
  AUTHORITY,
  /** Muu. */
  OTHER
}
