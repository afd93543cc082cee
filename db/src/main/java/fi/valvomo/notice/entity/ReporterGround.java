package fi.valvomo.notice.entity;

/** On what it rests that a receiver hears who reported (luovutuksen peruste). */
public enum ReporterGround {
  /** Ilmoittajan suostumus · anmälarens samtycke. 621/1999 26 §; 1171/2022. */
  CONSENT,
  /** Vastaanottavan viranomaisen lakiin perustuva oikeus saada tieto. 621/1999 29 §. */
  LAW
}
