package fi.valvomo.inspection.entity;

/** Why and how a unit is inspected (valvonnan laji). */
public enum InspectionType {
  /** Ennakollinen valvonta · förhandstillsyn: before a contract, a new unit. */
  PRIOR,
  /** Suunnitelmallinen valvonta · planmässig tillsyn. */
  PLANNED,
  /** Reaktiivinen valvonta · reaktiv tillsyn: something set it off. */
  REACTIVE,
  /** Asiakirjavalvonta · dokumenttillsyn. */
  DOCUMENT,
  /** Seurantakäynti, jälkivalvonta · uppföljningsbesök. */
  FOLLOW_UP,
  /** Yhteiskäynti muun viranomaisen kanssa · gemensamt besök. */
  JOINT
}
