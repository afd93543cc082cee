package fi.valvomo.inspection.control;

import fi.valvomo.casefile.control.Cases;
import fi.valvomo.casefile.control.LetterText;
import fi.valvomo.criteria.entity.CriteriaCatalogues;
import fi.valvomo.criteria.entity.LegalBases;
import fi.valvomo.criteria.entity.LegalBasis;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.inspection.entity.Inspection;
import fi.valvomo.inspection.entity.InspectionOrder;
import fi.valvomo.inspection.entity.InspectionPlan;
import fi.valvomo.inspection.entity.Inspections;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.ServiceUnit;
import fi.valvomo.producer.entity.ServiceUnits;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.producer.entity.SteeringRelations;
import fi.valvomo.programme.entity.Objectives;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** An officer begins to inspect a unit; law and criteria of this day count to the end. */
@ApplicationScoped
@Transactional
public class BeginInspection {

  @Inject private ServiceUnits units;
  @Inject private SteeringRelations relations;
  @Inject private LegalBases bases;
  @Inject private CriteriaCatalogues catalogues;
  @Inject private Objectives objectives;
  @Inject private Inspections inspections;
  @Inject private Findings findings;
  @Inject private Cases cases;
  @Inject private ProcessSteps steps;
  @Inject private InspectionNews news;
  @Inject private Clock clock;

  public Inspection begin(
      UUID unitId, UUID relationId, String basisCode, InspectionOrder order, Viewer viewer) {
    return beginIn(null, unitId, relationId, basisCode, order, viewer);
  }

  /**
   * The same in a case that is open already.
   *
   * @param caseId of the same unit, or null to open one
   */
  public Inspection beginIn(
      UUID caseId,
      UUID unitId,
      UUID relationId,
      String basisCode,
      InspectionOrder order,
      Viewer viewer) {
    Instant now = clock.instant();
    LocalDate today = now.atZone(Deadline.ZONE).toLocalDate();
    ServiceUnit unit = units.find(unitId).orElseThrow(() -> unknown("unitId"));
    SteeringRelation relation = relations.find(relationId).orElseThrow(() -> unknown("relationId"));
    LegalBasis basis = basis(basisCode, relation, today);
    if (!objectives.exists(order.objective())) {
      throw unknown("objective");
    }
    requireOfUnit(order.followsFindingId(), unit, viewer);
    UUID file =
        caseId == null
            ? cases.open(title(unit, order), unit.producerId(), unit.id(), viewer, now).id()
            : caseId;
    InspectionPlan plan =
        new InspectionPlan(
            file,
            unit,
            relation,
            basis.code(),
            basis.actApplies(),
            catalogues.inForce(today).label(),
            order);
    Inspection inspection = Inspection.begin(plan, viewer, now);
    inspections.add(inspection);
    news.inside("INSPECTION_BEGUN", inspection, order.reason(), viewer, now);
    steps.start(InspectionSteps.PROCESS, inspection, Map.of());
    return inspection;
  }

  private void requireOfUnit(UUID findingId, ServiceUnit unit, Viewer viewer) {
    if (findingId != null && !findings.forViewer(findingId, viewer).unitId().equals(unit.id())) {
      throw InvalidException.of("findingId", "notOfUnit");
    }
  }

  private LegalBasis basis(String code, SteeringRelation relation, LocalDate today) {
    LegalBasis basis =
        bases
            .find(code, today)
            .filter(found -> found.relation() == relation.type())
            .orElseThrow(() -> InvalidException.of("basisCode", "basisNotInForce"));
    if (basis.actApplies() && !relation.actApplies()) {
      throw InvalidException.of("basisCode", "basisBeyondRelation");
    }
    return basis;
  }

  private static String title(ServiceUnit unit, InspectionOrder order) {
    LetterText words = InspectionLetters.words(Language.FI);
    return words.of("case.title", words.word("type", order.type()), unit.name());
  }

  private static InvalidException unknown(String field) {
    return InvalidException.of(field, "unknown");
  }
}
