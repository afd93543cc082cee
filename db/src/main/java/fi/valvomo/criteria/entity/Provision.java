package fi.valvomo.criteria.entity;

/**
 * On which section of the law a sentence of a letter rests (lainkohta · lagrum). Wordings of
 * letters cite it by its name here, as {@code {{law.STEERING}}}.
 */
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
  REVIEW_FOR_VOUCHERS,
  /** Vastatoimien kielto. 741/2023 29 §. */
  BAN_ON_RETALIATION,
  /** Omavalvontasuunnitelma. 741/2023 27 §. */
  SELF_MONITORING_PLAN,
  /** Asian siirto toimivaltaiselle. Hallintolaki 434/2003 21 §. */
  TRANSFER,
  /** Määräaika asian täydentämiselle: vaikeneminen ei estä ratkaisua. 434/2003 33 §. */
  TIME_LIMIT,
  /** Asianosaisen kuuleminen. 434/2003 34 §. */
  HEARING,
  /** Kuuleminen ja päätöksen sisältö, perustelut ja ohjeet. 434/2003 34 ja 43–47 §. */
  HEARING_AND_DECISION,
  /** Tarkastus. 434/2003 39 §. */
  INSPECTION,
  /** Tavallinen tiedoksianto. 434/2003 59 §. */
  SERVICE_BY_LETTER,
  /** Tavallinen sähköinen tiedoksianto. 13/2003 19 §. */
  ELECTRONIC_SERVICE,
  /** Salassa pidettävä osa asiakirjaa. Julkisuuslaki 621/1999 10 §. */
  PUBLIC_PART,
  /** Asianosaisen oikeus tiedonsaantiin. 621/1999 11 §. */
  RIGHT_OF_PARTY,
  /** Ilmoittajan yhteystietojen suoja. 621/1999 11 § 2 momentti 7 kohta. */
  PROTECTION_OF_REPORTER,
  /** Salassa pidettävät viranomaisen asiakirjat. 621/1999 24 §. */
  SECRECY
}
