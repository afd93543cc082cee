package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.RepeatRow;
import fi.valvomo.finding.entity.Repeats;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.producer.entity.ProducerSuccessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Earlier deviations of the same criterion: in the same unit, in other units of the same producer,
 * or of a producer whose activity it carries on. A new name or business id changes nothing in that.
 */
@ApplicationScoped
public class EarlierFindings {

  private static final String MONTHS = "36";

  @Inject private Repeats repeats;
  @Inject private ProducerSuccessions successions;

  @Inject
  @ConfigProperty(name = "valvomo.finding.repeat-months", defaultValue = MONTHS)
  private int months;

  /** Those within the time that counts, the latest first; none where it rests on no criterion. */
  public List<EarlierFinding> of(Finding finding) {
    if (finding.criterionCode() == null
        || finding.openedAt() == null
        || !finding.severity().needsCorrection()) {
      return List.of();
    }
    Instant until = finding.openedAt();
    Instant since = until.atZone(Deadline.ZONE).minusMonths(months).toInstant();
    return repeats
        .before(finding, successions.predecessors(finding.producerId()), since, until)
        .stream()
        .map(row -> new EarlierFinding(row, bond(finding, row)))
        .toList();
  }

  /** How many months back is looked. */
  public int months() {
    return months;
  }

  private static Bond bond(Finding finding, RepeatRow row) {
    return Bond.of(finding, row, Bond.PREDECESSOR);
  }

  /** What joins two findings of one criterion. */
  public enum Bond {
    /** Sama yksikkö. */
    SAME_UNIT,
    /** Saman tuottajan toinen yksikkö. */
    SAME_PRODUCER,
    /** Tuottaja, jonka toimintaa jatketaan. */
    PREDECESSOR,
    /** Tuottaja, joka jatkaa toimintaa. */
    SUCCESSOR;

    static Bond of(Finding finding, RepeatRow row, Bond ofAnother) {
      if (row.unitId().equals(finding.unitId())) {
        return SAME_UNIT;
      }
      return row.producerId().equals(finding.producerId()) ? SAME_PRODUCER : ofAnother;
    }
  }

  /** An earlier finding and what joins it to this one. */
  public record EarlierFinding(RepeatRow row, Bond bond) {}
}
