package fi.valvomo.producer.entity;

import fi.valvomo.kernel.entity.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A relation in force, for tests of every room. */
public final class ARelation {

  private ARelation() {}

  public static SteeringRelation of(RelationType type) {
    RelationTerms terms = new RelationTerms("SOP-1", true, LocalDate.of(2024, 1, 1), null);
    Instant at = Instant.parse("2024-01-01T08:00:00Z");
    return SteeringRelation.begin(
        RegisterSamples.aUnit(), type, terms, List.of(), Viewer.SYSTEM, at);
  }
}
