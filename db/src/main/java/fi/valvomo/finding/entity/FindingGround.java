package fi.valvomo.finding.entity;

/**
 * The criterion against which a finding was made; all null when it rests on none.
 *
 * @param catalogueVersion the version of the catalogue that the visit began with
 * @param criterionCode such as {@code STAFF-01}
 * @param theme theme of the criterion
 * @param objective the programme's objective that the criterion serves
 */
public record FindingGround(
    String catalogueVersion, String criterionCode, String theme, String objective) {

  /** A finding that rests on no criterion. */
  public static final FindingGround NONE = new FindingGround(null, null, null, null);
}
