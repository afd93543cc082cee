package fi.valvomo.agreement.boundary;

import fi.valvomo.agreement.entity.BreachFilter;
import fi.valvomo.agreement.entity.BreachState;
import fi.valvomo.producer.entity.RelationType;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** The filters of a list of missed targets. */
public class BreachParams {

  @QueryParam("unit")
  private UUID unit;

  @QueryParam("producer")
  private UUID producer;

  @QueryParam("subject")
  private UUID subject;

  @QueryParam("target")
  private UUID target;

  @QueryParam("agreement")
  private UUID agreement;

  @QueryParam("relation")
  private RelationType relation;

  @QueryParam("state")
  private BreachState state;

  @QueryParam("open")
  private Boolean open;

  BreachFilter filter() {
    return new BreachFilter(
        unit, producer, subject, target, agreement, relation, state, Boolean.TRUE.equals(open));
  }
}
