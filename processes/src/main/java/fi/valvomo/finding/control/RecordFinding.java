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
   * Records and opens it.
   *
   * @param criterionCode of the catalogue in force today, or null
   * @throws InvalidException when unit, relation or criterion are not what they must be
   */
  public Finding record(
      UUID unitId, UUID relationId, String criterionCode, Grading grading, Viewer viewer) {
    return recordIn(null, unitId, relationId, criterionCode, grading, viewer);
  }

  /**
   * The same in a case that is open already.
   *
   * @param caseId of the same unit, or null to open one
   */
  public Finding recordIn(
      UUID caseId,
      UUID unitId,
      UUID relationId,
      String criterionCode,
      Grading grading,
      Viewer viewer) {
    requireGiven("unitId", unitId);
    requireGiven("relationId", relationId);
    Instant now = clock.instant();
    LocalDate today = now.atZone(Deadline.ZONE).toLocalDate();
    ServiceUnit unit =
        units.find(unitId).orElseThrow(() -> InvalidException.of("unitId", "unknown"));
    SteeringRelation relation = relationOf(unit, relationId, today);
    FindingGround ground = ground(criterionCode, today);
    UUID file =
        caseId == null
            ? cases.open(grading.title(), unit.producerId(), unit.id(), viewer, now).id()
            : caseId;
    FindingOrigin origin =
        new FindingOrigin(file, null, unit.id(), unit.producerId(), relation.type());
    return takeEffect(origin, ground, grading, viewer, now);
  }

  /** One that belongs to a case already, such as that of a report: it takes effect at once too. */
  public Finding recordIn(FindingOrigin origin, Grading grading, Viewer viewer) {
    return takeEffect(origin, FindingGround.NONE, grading, viewer, clock.instant());
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

  private static void requireGiven(String field, UUID id) {
    if (id == null) {
      throw InvalidException.of(field, "required");
    }
  }

  private SteeringRelation relationOf(ServiceUnit unit, UUID relationId, LocalDate today) {
    return relations
        .find(relationId)
        .filter(found -> found.unitId().equals(unit.id()) && found.inForce(today))
        .orElseThrow(() -> InvalidException.of("relationId", "unknown"));
  }

  private FindingGround ground(String criterionCode, LocalDate today) {
    if (criterionCode == null) {
      return FindingGround.NONE;
    }
    CriteriaCatalogue catalogue = catalogues.inForce(today);
    return catalogue
        .criterion(criterionCode)
        .map(
            criterion ->
                new FindingGround(
                    catalogue.label(), criterion.code(), criterion.theme(), criterion.objective()))
        .orElseThrow(() -> InvalidException.of("criterionCode", "unknown"));
  }
}
