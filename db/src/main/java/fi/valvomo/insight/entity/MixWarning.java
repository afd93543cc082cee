package fi.valvomo.insight.entity;

import fi.valvomo.producer.entity.RelationType;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why the groups of a comparison may not be alike (asiakasrakenne, case-mix).
 *
 * @param reason by which data they differ, or that nothing is known
 * @param indicator the indicator of the client mix that says so, or null
 * @param values what each group has; null where a group has told nothing
 */
public record MixWarning(
    Reason reason, @Schema(nullable = true) ComparedIndicator indicator, List<MixValue> values) {

  /** By which data the groups differ. */
  public enum Reason {
    /** Asiakasrakenteen mittari eroaa. */
    CLIENT_MIX,
    /** Asiakasrakennetta ei tiedetä kaikista ryhmistä. */
    PARTLY_KNOWN,
    /** Asiakasrakennetta ei ole mitattu. */
    UNKNOWN,
    /** Yksiköiden koko eroaa: paikkoja keskimäärin. */
    PLACES,
    /** Yksiköiden kieli eroaa: ruotsinkielisten osuus. */
    LANGUAGE
  }

  /** What one group has. */
  public record MixValue(RelationType relation, @Schema(nullable = true) BigDecimal value) {}
}
