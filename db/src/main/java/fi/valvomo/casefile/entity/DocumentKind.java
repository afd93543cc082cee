package fi.valvomo.casefile.entity;

/** What a document is in its case. */
public enum DocumentKind {
  /** Näyttö, todiste korjauksesta. */
  EVIDENCE,
  /** Valokuva käynniltä. */
  PHOTO,
  /** Liite. */
  ATTACHMENT,
  /** Tarkastuskertomuksen luonnos. */
  REPORT_DRAFT,
  /** Tarkastuskertomus. 434/2003 39 §. */
  REPORT_FINAL,
  /** Päättämisilmoitus. */
  CLOSING_STATEMENT,
  /** Ilmoitus käynnistä. */
  NOTICE,
  /** Vaatimus korjata välittömästi. 741/2023 25.1 §. */
  DEMAND,
  /** Ilmoitus valvontaviranomaiselle. 741/2023 34 §. */
  AUTHORITY_NOTICE,
  /** Vastaanottotodistus omavalvontaraportista. */
  REPORT_RECEIPT,
  /** Kuulemiskirje. 434/2003 34 ja 36 §. */
  HEARING,
  /** Kirje seuraamuksesta. 741/2023 25 §. */
  CONSEQUENCE,
  /** Siirtokirje toimivaltaiselle. 434/2003 21 §. */
  TRANSFER,
  /** Hallintopäätös muutoksenhakuohjeineen. 434/2003 43-47 §. */
  DECISION
}
