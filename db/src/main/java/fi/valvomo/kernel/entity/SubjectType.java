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
  /** Tuottaja. */
  PRODUCER,
  /** Palveluyksikkö. */
  UNIT,
  /** Käyttäjä. */
  USER,
  /** Arviointikriteeristö. */
  CATALOGUE
}
