package fi.valvomo.plan.entity;

/** What a risk score is made of (riskitekijä). Each is a count of its own. */
public enum RiskFactor {
  /** Yksiköltä toteutumatta jääneitä tavoitteita viime kuukausina. */
  MISSED_TARGETS,
  /**
   * Koko tuottajalta toteutumatta jääneitä tavoitteita viime kuukausina; samat sen joka yksiköllä.
   */
  PRODUCER_MISSED_TARGETS,
  /** Toteutumatta jääneiden tavoitteiden suurin paino, 1–100; 0, kun mitään ei jäänyt. */
  MISSED_WEIGHT,
  /** Toteumia, joita yksikkö tai sen tuottaja ei ole kertonut ajoissa. Puuttuva ei ole nolla. */
  MISSING_FIGURES,
  /** Avoimia vakavia havaintoja. */
  SERIOUS_FINDINGS,
  /** Avoimia merkittäviä havaintoja. */
  SIGNIFICANT_FINDINGS,
  /** Avoimia havaintoja, joiden määräaika on mennyt. */
  OVERDUE_FINDINGS,
  /** Ilmoituksia ja muistutuksia. */
  NOTICES,
  /** Puuttumaan jääneitä omavalvontaraportteja. 741/2023 27 §. */
  MISSING_REPORTS,
  /** Täysiä kuukausia edellisestä käynnistä; {@link #NEVER}, jos ei ole käyty. */
  LAST_VISIT,
  /** Toiminnan jatkamisia, kuten omistajan vaihdoksia. */
  OWNER_CHANGES,
  /** Vastuuhenkilön vaihdoksia. 741/2023 10 §. */
  RESPONSIBLE_CHANGES,
  /** Asiakasryhmä, palvelualan mukaan. */
  CLIENT_GROUP,
  /** Ostettu volyymi: paikkoja, kun yksikköä ohjataan sopimuksella tai sääntökirjalla. */
  VOLUME,
  /** Ostettu volyymi tuhansina euroina vuodessa, kun sopimus tai sääntökirja sen kertoo. */
  CONTRACT_VALUE;

  /** The amount of a last visit that there never was. */
  public static final int NEVER = -1;
}
