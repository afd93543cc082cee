package fi.valvomo.agreement.entity;

import fi.valvomo.producer.entity.RelationType;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * What was missed, by whom and by how much, as it stands when somebody is asked why.
 *
 * @param agreementId null where the target is a general one
 * @param subject the unit, the producer as a whole, or the service line that is measured
 * @param unitId the unit; of a whole producer the one at which its case is registered; null of a
 *     service line, as is {@code producerId}
 * @param value the figure, or null where there is none
 * @param aim with which it was compared: the target's own, or the figure of the period before
 * @param periods how many periods have been missed since one was reached; a period of which nothing
 *     was told breaks no run
 * @param weight of the target, 1 to 100
 * @param title the Finnish name of the indicator
 * @param missing whether nothing was told of the period, so that nobody knows whether it was missed
 */
public record BreachFacts(
    UUID targetId,
    UUID indicatorId,
    UUID agreementId,
    Subject subject,
    UUID unitId,
    UUID producerId,
    RelationType relation,
    Period period,
    BigDecimal value,
    BigDecimal aim,
    int periods,
    int weight,
    String title,
    boolean missing) {}
