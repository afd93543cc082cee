package fi.valvomo.report.boundary;

import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.report.entity.ReportFilter;
import fi.valvomo.report.entity.ReportState;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;

/** The filters of a list of reports. */
public class ReportParams {

  @QueryParam("round")
  private UUID round;

  @QueryParam("unit")
  private UUID unit;

  @QueryParam("producer")
  private UUID producer;

  @QueryParam("state")
  private ReportState state;

  @QueryParam("relation")
  private RelationType relation;

  @QueryParam("late")
  private Boolean late;

  ReportFilter filter(LocalDate today) {
    return new ReportFilter(
        round, unit, producer, state, relation, Boolean.TRUE.equals(late), today);
  }
}
