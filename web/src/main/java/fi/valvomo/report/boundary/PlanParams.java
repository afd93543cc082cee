package fi.valvomo.report.boundary;

import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.report.entity.PlanSignal;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** The filters of the list of plans. */
public class PlanParams {

  @QueryParam("producer")
  private UUID producer;

  @QueryParam("relation")
  private RelationType relation;

  @QueryParam("search")
  private String search;

  @QueryParam("signal")
  private PlanSignal signal;

  UUID producer() {
    return producer;
  }

  RelationType relation() {
    return relation;
  }

  String search() {
    return search;
  }

  PlanSignal signal() {
    return signal;
  }
}
