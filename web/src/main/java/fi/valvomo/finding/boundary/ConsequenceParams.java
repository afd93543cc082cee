package fi.valvomo.finding.boundary;

import fi.valvomo.finding.entity.ConsequenceFilter;
import fi.valvomo.finding.entity.ConsequenceState;
import fi.valvomo.producer.entity.ConsequenceKind;
import fi.valvomo.producer.entity.RelationType;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The filters of a list of consequences. */
public class ConsequenceParams {

  @QueryParam("finding")
  private UUID finding;

  @QueryParam("producer")
  private UUID producer;

  @QueryParam("unit")
  private UUID unit;

  @QueryParam("relation")
  private RelationType relation;

  @QueryParam("kind")
  private ConsequenceKind kind;

  @QueryParam("state")
  private ConsequenceState state;

  @QueryParam("unfinished")
  private Boolean unfinished;

  @QueryParam("onRecord")
  @Schema(description = "Only what procurement may still look at (1397/2016 81 §)")
  private Boolean onRecord;

  ConsequenceFilter filter(LocalDate today) {
    return new ConsequenceFilter(
        finding,
        producer,
        unit,
        relation,
        kind,
        state,
        Boolean.TRUE.equals(unfinished),
        Boolean.TRUE.equals(onRecord) ? today : null);
  }
}
