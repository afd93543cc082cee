package fi.valvomo.agreement.entity;

/** How the parts of a year, or the units of an agreement, make one figure (kooste). */
public enum Rollup {
  /** Osoittajat ja nimittäjät lasketaan yhteen. */
  POOLED,
  /** Lukumäärät lasketaan yhteen; summaa ei verrata kauden tavoitteeseen. */
  SUM,
  /** Pisin tapaus: lupaus koskee jokaista, ja keskiarvo peittäisi sen, jolle se ei toteutunut. */
  GREATEST,
  /** Osista ei saa yhtä lukua, kuten pisteistä tai kyllä ja ei -vastauksista. */
  NONE;

  /** The usual one of a kind. */
  static Rollup usual(IndicatorKind kind) {
    return kind.sumsUp() ? POOLED : kind == IndicatorKind.COUNT ? SUM : NONE;
  }

  /** Whether it suits the kind. */
  boolean suits(IndicatorKind kind) {
    return switch (this) {
      case POOLED -> kind.sumsUp();
      case SUM -> kind == IndicatorKind.COUNT;
      case GREATEST -> kind == IndicatorKind.DURATION;
      case NONE -> true;
    };
  }
}
