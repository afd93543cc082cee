package fi.valvomo.kernel.entity;

/** How something is sent to a party; decides when it is presumed to have arrived. */
public enum Channel {
  /** Asiointipalvelu: read in the portal. 13/2003 10–11 §. */
  PORTAL,
  /** Sähköposti, tavallinen sähköinen tiedoksianto. 13/2003 19 §. */
  EMAIL,
  /** Kirje, tavallinen tiedoksianto postitse. 434/2003 59 §. */
  LETTER
}
