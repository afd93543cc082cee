package fi.valvomo.finding.control;

import fi.valvomo.casefile.control.Cases;
import fi.valvomo.casefile.control.StoreDocument;
import fi.valvomo.criteria.entity.CriteriaCatalogue;
import fi.valvomo.criteria.entity.CriteriaCatalogues;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.FindingGround;
import fi.valvomo.finding.entity.FindingOrigin;
import fi.valvomo.finding.entity.FindingState;
import fi.valvomo.finding.entity.Grading;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.ServiceUnit;
import fi.valvomo.producer.entity.ServiceUnits;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.producer.entity.SteeringRelations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A finding born outside a visit: it opens a case of its own and takes effect at once. */
@ApplicationScoped
@Transactional
public class RecordFinding {

  @Inject private ServiceUnits units;
  @Inject private SteeringRelations relations;
  @Inject private CriteriaCatalogues catalogues;
  @Inject private Cases cases;
  @Inject private DraftFinding draftFinding;
  @Inject private OpenFinding openFinding;
  @Inject private FindingLetters letters;
  @Inject private StoreDocument store;
  @Inject private Clock clock;

  /**
   * Records and opens it, in a case of its own.
   *
   * @param criterionCode of the catalogue in force today, or null
   * @throws InvalidException when unit, relation or criterion are not what they must be
   */
  public Finding record(
      UUID unitId, UUID relationId, String criterionCode, Grading grading, Viewer viewer) {
    Instant now = clock.instant();
    ServiceUnit unit = unit(unitId);
    RelationType relation = relationOf(unit, relationId, now).type();
    FindingGround ground = ground(criterionCode, now);
    UUID file = cases.open(grading.title(), unit.producerId(), unit.id(), viewer, now).id();
    return takeEffect(origin(file, unit, relation), ground, grading, viewer, now);
  }

  /**
   * The same in a case that is open already, such as that of a report or of a notice.
   *
   * @param origin case, unit and relation; see {@link #originIn}
   */
  public Finding recordIn(
      FindingOrigin origin, String criterionCode, Grading grading, Viewer viewer) {
    Instant now = clock.instant();
    return takeEffect(origin, ground(criterionCode, now), grading, viewer, now);
  }

  /**
   * Where a finding in an open case belongs.
   *
   * @throws InvalidException when unit or relation are not what they must be
   */
  public FindingOrigin originIn(UUID caseId, UUID unitId, UUID relationId) {
    ServiceUnit unit = unit(unitId);
    return origin(caseId, unit, relationOf(unit, relationId, clock.instant()).type());
  }

  private static FindingOrigin origin(UUID caseId, ServiceUnit unit, RelationType relation) {
    return new FindingOrigin(caseId, null, unit.id(), unit.producerId(), relation);
  }

  private Finding takeEffect(
      FindingOrigin origin, FindingGround ground, Grading grading, Viewer viewer, Instant now) {
    Finding finding = draftFinding.draft(origin, ground, grading, viewer);
    if (finding.state() == FindingState.DRAFT) {
      openFinding.open(finding, viewer);
    }
    if (finding.severity().needsCorrection() && finding.severity() != Severity.SERIOUS) {
      // no report carries it to the party, and no demand at once: a letter of its own does
      store.sendLetter(finding, letters.correction(finding, now, viewer), viewer);
    }
    return finding;
  }

  private ServiceUnit unit(UUID id) {
    requireGiven("unitId", id);
    return units.find(id).orElseThrow(() -> InvalidException.of("unitId", "unknown"));
  }

  private SteeringRelation relationOf(ServiceUnit unit, UUID relationId, Instant now) {
    requireGiven("relationId", relationId);
    LocalDate today = LocalDate.ofInstant(now, Deadline.ZONE);
    return relations
        .find(relationId)
        .filter(found -> found.unitId().equals(unit.id()) && found.inForce(today))
        .orElseThrow(() -> InvalidException.of("relationId", "unknown"));
  }

  private static void requireGiven(String field, UUID id) {
    if (id == null) {
      throw InvalidException.of(field, "required");
    }
  }

  private FindingGround ground(String criterionCode, Instant now) {
    if (criterionCode == null) {
      return FindingGround.NONE;
    }
    CriteriaCatalogue catalogue = catalogues.inForce(LocalDate.ofInstant(now, Deadline.ZONE));
    return catalogue
        .criterion(criterionCode)
        .map(
            criterion ->
                new FindingGround(
                    catalogue.label(), criterion.code(), criterion.theme(), criterion.objective()))
        .orElseThrow(() -> InvalidException.of("criterionCode", "unknown"));
  }
}
