package fi.valvomo.producer.entity;

import java.util.EnumSet;
import java.util.Set;

/**
 * What the organiser may do when a defect is not corrected (seuraamuksen laji). 741/2023 25 §. The
 * powers of the supervisory authority are not among them: the organiser has none of those.
 */
public enum ConsequenceKind {
  /** Ohjaus · styrning. 741/2023 25.1 §. */
  GUIDANCE,
  /** Selvityspyyntö · begäran om redogörelse. 741/2023 25.1 §. */
  ACCOUNT,
  /** Kirjallinen korjaamisvaatimus · skriftligt krav på rättelse. 741/2023 25.1 §. */
  DEMAND,
  /** Vienti yksikön esihenkilölle · till enhetens chef. */
  LINE_UNIT_MANAGER,
  /** Vienti palvelualueen johdolle · till serviceområdets ledning. */
  LINE_SERVICE_AREA,
  /** Vienti toimialan johdolle · till sektorns ledning. */
  LINE_DIVISION,
  /** Reklamaatio · reklamation. */
  RECLAMATION,
  /** Sopimussakko · avtalsvite. */
  CONTRACT_FINE,
  /** Korvauksen alentaminen · sänkning av ersättningen. 741/2023 25.2 §. */
  PRICE_REDUCTION,
  /** Maksusta pidättyminen · innehållande av betalning. 741/2023 25.2 §. */
  WITHHOLDING,
  /** Asiakassijoitusten keskeytys · avbrott i placeringarna. */
  PLACEMENT_STOP,
  /** Irtisanominen · uppsägning. 741/2023 25.2 §. */
  TERMINATION,
  /** Purku · hävning. 741/2023 25.2 §. */
  CANCELLATION,
  /** Poistaminen palvelusetelituottajien luettelosta · strykning ur förteckningen. 569/2009 4 §. */
  REMOVAL_FROM_LIST,
  /** Avustuksen takaisinperintä · återkrav av understöd. */
  RECOVERY;

  private static final Set<ConsequenceKind> MONEY =
      EnumSet.of(CONTRACT_FINE, PRICE_REDUCTION, WITHHOLDING, RECOVERY);

  private static final Set<ConsequenceKind> IN_CONTRACTS = EnumSet.range(RECLAMATION, CANCELLATION);

  /** Whether it is a sum of money. */
  public boolean isMoney() {
    return MONEY.contains(this);
  }

  /** Whether a relation of this kind can have terms about it. */
  public boolean canBeAgreedIn(RelationType relation) {
    return switch (relation) {
      case OWN -> false;
      case CONTRACT -> IN_CONTRACTS.contains(this);
      case VOUCHER -> this == REMOVAL_FROM_LIST;
      case GRANT -> this == RECOVERY;
    };
  }
}
