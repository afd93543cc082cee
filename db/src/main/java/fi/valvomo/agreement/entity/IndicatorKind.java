package fi.valvomo.agreement.entity;

import java.math.BigDecimal;

/** What kind of thing an indicator tells (mittarin laji). */
public enum IndicatorKind {
  /** Osuus prosentteina. */
  SHARE,
  /** Osuus niistä, jotka täyttävät ehdon, kuten "enintään 6 minuutissa", prosentteina. */
  CONDITIONAL_SHARE,
  /** Lukumäärä tai pistemäärä. */
  COUNT,
  /** Suhdeluku, kuten ilmoituksia sataa asiakaspäivää kohden, tai muutos prosentteina. */
  RATIO,
  /** Suositteluluku −100…100. */
  NPS,
  /** Kesto. */
  DURATION,
  /** Virstanpylväs: päivä, jolloin jokin on tehty. */
  MILESTONE,
  /** Kyllä tai ei. */
  YES_NO,
  /** Lähde ei kerro, mitä mitataan. */
  UNDEFINED;

  /** What numerator by denominator is multiplied by: shares and NPS are told in hundredths. */
  public static final BigDecimal HUNDREDTHS = BigDecimal.valueOf(100);

  /** Whether it is a part of a whole, 0 to 100 per cent. */
  public boolean isShare() {
    return this == SHARE || this == CONDITIONAL_SHARE;
  }

  /** Whether numerators and denominators of parts, summed, tell the whole. */
  public boolean sumsUp() {
    return isShare() || this == RATIO || this == NPS || this == DURATION;
  }

  /** Whether a measurement has a figure; a milestone has a day. */
  public boolean hasFigure() {
    return this != MILESTONE && this != UNDEFINED;
  }

  /** The factor where the kind leaves no choice, else null. */
  public BigDecimal fixedFactor() {
    return isShare() || this == NPS ? HUNDREDTHS : this == RATIO ? null : BigDecimal.ONE;
  }
}
