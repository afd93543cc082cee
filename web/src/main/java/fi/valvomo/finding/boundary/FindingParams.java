package fi.valvomo.finding.boundary;

import fi.valvomo.finding.entity.FindingAge;
import fi.valvomo.finding.entity.FindingFilter;
import fi.valvomo.finding.entity.FindingState;
import fi.valvomo.finding.entity.Scope;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.producer.entity.RelationType;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The filters of a list of findings. */
public class FindingParams {

  @QueryParam("inspection")
  private UUID inspection;

  @QueryParam("unit")
  private UUID unit;

  @QueryParam("producer")
  private UUID producer;

  @QueryParam("open")
  private Boolean open;

  @QueryParam("state")
  private FindingState state;

  @QueryParam("severity")
  private Severity severity;

  @QueryParam("scope")
  private Scope scope;

  @QueryParam("overdue")
  private Boolean overdue;

  @QueryParam("theme")
  private String theme;

  @QueryParam("relation")
  private RelationType relation;

  @QueryParam("objective")
  private String objective;

  @QueryParam("criterion")
  private String criterion;

  @QueryParam("minAgeDays")
  private Integer minAgeDays;

  @QueryParam("maxAgeDays")
  private Integer maxAgeDays;

  FindingFilter filter(Instant now) {
    LocalDate today = now.atZone(Deadline.ZONE).toLocalDate();
    return new FindingFilter(
        inspection,
        unit,
        producer,
        Boolean.TRUE.equals(open),
        state,
        severity,
        scope,
        Boolean.TRUE.equals(overdue),
        theme,
        relation,
        objective,
        criterion,
        maxAgeDays == null ? null : FindingAge.atMost(days(maxAgeDays), today),
        minAgeDays == null ? null : FindingAge.atLeast(days(minAgeDays), today),
        today);
  }

  private static int days(int asked) {
    return Math.max(0, Math.min(asked, 36_600));
  }
}
