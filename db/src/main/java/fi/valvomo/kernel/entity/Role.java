package fi.valvomo.kernel.entity;

/** What a person may do in Valvomo. A person may hold several. */
public enum Role {
  /** Valvontaviranhaltija: reads and works all cases. */
  OFFICER,
  /** Esihenkilö: reads the same, decides and assigns. */
  MANAGER,
  /** Ilmoitusten käsittelijä: an addition; the only one to see who reported. */
  TRIAGE,
  /** Pääkäyttäjä: people, settings, imports and templates; no case content. */
  ADMIN,
  /** Tarkastaja: reads all but reporters, writes nothing. */
  AUDITOR,
  /** Palveluntuottaja: sees and answers for its own producers only. */
  PROVIDER
}
