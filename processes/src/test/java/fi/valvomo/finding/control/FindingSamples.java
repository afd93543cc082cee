package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.DeadlineClass;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.FindingGround;
import fi.valvomo.finding.entity.FindingOrigin;
import fi.valvomo.finding.entity.Grading;
import fi.valvomo.finding.entity.Scope;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.DayKind;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.RelationTerms;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.ServiceUnit;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.producer.entity.UnitFacts;
import fi.valvomo.producer.entity.UnitType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An open finding and its relation, for tests without a store. */
final class FindingSamples {

  private static final UUID PRODUCER = UUID.randomUUID();

  private FindingSamples() {}

  static Finding open(RelationType relation, Viewer officer, Instant at) {
    FindingOrigin origin =
        new FindingOrigin(UUID.randomUUID(), null, UUID.randomUUID(), PRODUCER, relation);
    Grading grading =
        new Grading(Severity.SIGNIFICANT, Scope.PATTERN, "Yövuorot vajaalla", "Hoitajia oli yksi.");
    Finding finding = new Finding(origin, FindingGround.NONE, grading, officer, at);
    finding.open(
        new DeadlineClass(false, null, 30, DayKind.CALENDAR, 90, Set.of()),
        null,
        null,
        officer,
        at);
    return finding;
  }

  static SteeringRelation relation(RelationType type, Viewer officer, Instant at) {
    ServiceUnit unit =
        ServiceUnit.register(
            PRODUCER,
            new UnitFacts(
                "Koivukoti",
                null,
                null,
                "S-1",
                UnitType.HOME_CARE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Language.FI,
                12),
            officer,
            at);
    RelationTerms terms = new RelationTerms("SOP-1", true, LocalDate.of(2024, 1, 1), null);
    return SteeringRelation.begin(unit, type, terms, List.of(), officer, at);
  }
}
