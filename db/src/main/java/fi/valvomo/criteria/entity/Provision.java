package fi.valvomo.criteria.entity;

/** On which section of the law a sentence of a letter rests (lainkohta · lagrum). */
public enum Provision {
  /** Palvelunjärjestäjän ohjaus ja valvonta. 741/2023 25 §. */
  STEERING,
  /** Oman tuotannon ohjaus linjassa. 741/2023 23 ja 25 §. */
  LINE_STEERING,
  /** Ilmoittaminen valvontaviranomaiselle. 741/2023 34 §. */
  TELLING_THE_AUTHORITY,
  /** Palveluhankinnan sopimuksen sisältö. 612/2021 15 §. */
  CONTENT_OF_CONTRACT,
  /** Palvelusetelituottajan hyväksyminen. 569/2009 4 ja 5 §. */
  APPROVAL_FOR_VOUCHERS,
  /** Valvontalaki kokonaisuutena. 741/2023. */
  SUPERVISION_ACT,
  /** Oikaisuvaatimus palvelusetelituottajaa koskevasta päätöksestä. 569/2009 13 §. */
  REVIEW_FOR_VOUCHERS
}
