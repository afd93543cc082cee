package fi.valvomo.casefile.entity;

/** For whom a notice is. */
public enum MailAudience {
  /** Tuottajan henkilöt: those who act for the producer, at the unit concerned. */
  PRODUCER,
  /** Palvelunjärjestäjän henkilöt: those who work the matter. */
  ORGANISER,
  /** Both of them. */
  BOTH,
  /** One person alone. */
  PERSON
}
