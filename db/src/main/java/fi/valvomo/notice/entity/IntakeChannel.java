package fi.valvomo.notice.entity;

/** How a notice came (saapumistapa). 906/2019 25 §. */
public enum IntakeChannel {
  /** Julkinen lomake. */
  PUBLIC_FORM,
  /** Tuottajan portaali. */
  PORTAL,
  /** Puhelin. */
  PHONE,
  /** Kirje. */
  LETTER,
  /** Sähköposti. */
  EMAIL,
  /** Käynti. */
  IN_PERSON,
  /** Tiedotusväline. */
  PRESS,
  /** Viranomaisen lähetys. */
  AUTHORITY
}
