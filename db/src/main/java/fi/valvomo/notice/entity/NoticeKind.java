package fi.valvomo.notice.entity;

/** What a notice is by law (ilmoituksen laji). Each has receivers, times and secrecy of its own. */
public enum NoticeKind {
  /** Palveluntuottajan ilmoitus · tjänsteproducentens anmälan. 741/2023 29.1 §. */
  DUTY_NOTICE,
  /** Henkilöstön ilmoitus · personalens anmälan. 741/2023 29.2 §. */
  STAFF_NOTICE,
  /** Muistutus: a client's complaint. 812/2000 23 §, 785/1992 10 §. */
  COMPLAINT,
  /** Kantelu: belongs to the supervisory authority. 434/2003 8 a luku. */
  ADMINISTRATIVE_COMPLAINT,
  /** Ilmoittajansuojelulain mukainen ilmoitus · visselblåsning. 1171/2022. */
  WHISTLEBLOWING,
  /** Asiakaspalaute · klientrespons. */
  FEEDBACK,
  /** Tieto tiedotusvälineestä · uppgift i medierna. */
  PRESS,
  /** Muun viranomaisen ilmoitus · en annan myndighets anmälan. 741/2023 34 §. */
  AUTHORITY_REPORT,
  /** Toisen tarkastuskertomus: the authority's or another county's. 741/2023 34 §. */
  INSPECTION_REPORT;

  /** Whether only the role TRIAGE may know of it at all. 1171/2022. */
  public boolean isConfidential() {
    return this == WHISTLEBLOWING;
  }

  /** Whether somebody waits for an answer. */
  public boolean isAnswered() {
    return this != PRESS;
  }

  /** Whether an institution tells, and not a person who is to be protected. */
  public boolean isOfInstitution() {
    return this == DUTY_NOTICE
        || this == PRESS
        || this == AUTHORITY_REPORT
        || this == INSPECTION_REPORT;
  }

  /** Whether anybody may send such a one by the public form. */
  public boolean isPublic() {
    return this == STAFF_NOTICE || this == COMPLAINT || this == WHISTLEBLOWING || this == FEEDBACK;
  }
}
