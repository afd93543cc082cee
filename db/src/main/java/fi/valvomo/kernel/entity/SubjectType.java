package fi.valvomo.kernel.entity;

/** The kinds of things that have a timeline, documents and steps of their own. */
public enum SubjectType {
  /** Asia. */
  CASE,
  /** Asiakirjapohja. */
  TEMPLATE,
  /** Valvontakäynti, tarkastus. */
  INSPECTION,
  /** Havainto. */
  FINDING,
  /** Seuraamus. */
  CONSEQUENCE,
  /** Ilmoitus. */
  NOTICE,
  /** Tuottaja. */
  PRODUCER,
  /** Palveluyksikkö. */
  UNIT,
  /** Käyttäjä. */
  USER,
  /** Toimivallan siirto, delegointi. */
  DELEGATION,
  /** Arviointikriteeristö. */
  CATALOGUE,
  /** Raporttipohja. */
  REPORT_TEMPLATE
}
