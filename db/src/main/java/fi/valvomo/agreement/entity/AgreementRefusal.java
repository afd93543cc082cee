package fi.valvomo.agreement.entity;

import fi.valvomo.kernel.entity.Refusal;

/** Why something about agreements, targets and measurements cannot be done. */
public enum AgreementRefusal implements Refusal {
  /** Mittarilla on jo toteumia: sen laskutapaa ei voi muuttaa. */
  INDICATOR_IN_USE,
  /** Toteumaa on jo korjattu: korjaa uusinta. */
  ALREADY_CORRECTED,
  /** Kaudesta on jo toteuma: korjaa sitä. */
  MEASURED_ALREADY,
  /** Toteuma on jo vahvistettu. */
  CONFIRMED_ALREADY,
  /** Tavoitteen lähde ei kerro, mitä mitataan. */
  INDICATOR_UNDEFINED,
  /** Osapuoli on sopimuksessa jo samaan aikaan. */
  PARTY_OVERLAPS,
  /** Mittari ei mittaa enää tuona päivänä. */
  INDICATOR_NOT_IN_FORCE,
  /** Selvitystä on jo pyydetty. */
  EXPLANATION_ASKED_ALREADY,
  /** Selvitystä ei odoteta: asia on jo ratkaistu. */
  EXPLANATION_NOT_AWAITED,
  /** Selvitystä ei ole vielä annettu. */
  NOT_EXPLAINED_YET,
  /** Selvitystä ei annettu: hyväksyttävää ei ole. */
  NOTHING_EXPLAINED,
  /** Vain linjan tavoitteen selittää sen vastuuhenkilö. */
  NOT_A_LINE,
  /** Vain linjan vastuuhenkilö selittää. */
  NOT_RESPONSIBLE,
  /** Vastuuhenkilö ei arvioi omaa selvitystään. */
  OWN_LINE,
  /** Linja ei ole palveluyksikkö: havaintoa ei ole kenelle tehdä. */
  LINE_HAS_NO_FINDINGS,
  /** Toimenpiteestä sovitaan vain palvelulinjan kanssa. */
  MEASURE_ONLY_OF_LINE,
  /** Toimenpiteen toteuttaa sen vastuuhenkilö. */
  NOT_YOUR_MEASURE,
  /** Toimenpidettä ei odoteta. */
  MEASURE_NOT_AWAITED,
  /** Toimenpide on ilmoitettu tehdyksi: se todetaan tai palautetaan ensin. */
  MEASURE_REPORTED,
  /** Toimenpidettä ei ole ilmoitettu toteutetuksi. */
  MEASURE_NOT_REPORTED,
  /** Omaa toimenpidettään ei totea tehdyksi itse. */
  OWN_MEASURE,
  /** Määräpäivä on jo hoidettu, tai se on rauennut. */
  DAY_NOT_WAITING
}
