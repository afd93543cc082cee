package fi.valvomo.producer.entity;

/** What a unit does (palveluyksikön palveluala); chooses its checklist. */
public enum UnitType {
  /** Ikääntyneiden ympärivuorokautinen palveluasuminen · serviceboende med heldygnsomsorg. */
  ELDERLY_24H,
  /** Kotihoito · hemvård. */
  HOME_CARE,
  /** Lastensuojelulaitos, sijaishuolto · barnskyddsanstalt, vård utom hemmet. */
  CHILD_PROTECTION,
  /** Vammaisten asumispalvelu · boendeservice för personer med funktionsnedsättning. */
  DISABILITY_HOUSING,
  /** Mielenterveys- ja päihdeasuminen · boendeservice inom mentalvård och missbrukarvård. */
  MENTAL_HEALTH_HOUSING,
  /** Terveysasema · hälsostation. */
  HEALTH_STATION,
  /** Hammashoitola · tandklinik. */
  DENTAL,
  /** Sairaalan vuodeosasto · vårdavdelning på sjukhus. */
  HOSPITAL_WARD,
  /** Päivätoiminta · dagverksamhet. */
  DAY_ACTIVITY,
  /** Pelastusasema · räddningsstation. */
  RESCUE_STATION,
  /** Matalan kynnyksen palvelu · service med låg tröskel. */
  LOW_THRESHOLD
}
