package fi.valvomo.it;

import static fi.valvomo.work.control.WhereItStands.StepState.CURRENT;

import fi.valvomo.finding.control.ConfirmGrading;
import fi.valvomo.finding.control.GradingWish;
import fi.valvomo.finding.control.ReadFinding;
import fi.valvomo.finding.control.ReadGradings;
import fi.valvomo.finding.control.ReadImmediate;
import fi.valvomo.finding.control.RecordFinding;
import fi.valvomo.finding.control.RegradeFinding;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Grading;
import fi.valvomo.finding.entity.GradingRecord;
import fi.valvomo.finding.entity.ImmediatePath;
import fi.valvomo.finding.entity.Scope;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.work.control.WhereItStands;
import fi.valvomo.work.control.WhereItStands.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Makes and grades findings outside visits, and tells where they stand. */
@ApplicationScoped
public class SeriousFindings {

  @Inject private World world;
  @Inject private RecordFinding recordFinding;
  @Inject private ReadFinding readFinding;
  @Inject private ReadGradings readGradings;
  @Inject private ReadImmediate readImmediate;
  @Inject private RegradeFinding regradeFinding;
  @Inject private ConfirmGrading confirmGrading;
  @Inject private WhereItStands whereItStands;

  UUID record(Severity severity, RelationType type) {
    return record(severity, world.relation(type), null);
  }

  UUID record(Severity severity, SteeringRelation relation, String criterion) {
    Grading grading = new Grading(severity, Scope.ISOLATED, "Lääkekaappi", "Se oli auki.");
    return recordFinding
        .record(relation.unitId(), relation.id(), criterion, grading, world.officer())
        .id();
  }

  void grade(UUID id, Severity severity) {
    grade(id, severity, world.officer());
  }

  void grade(UUID id, Severity severity, Viewer by) {
    GradingWish wish = new GradingWish(severity, Scope.ISOLATED, "Uusi tieto", null);
    regradeFinding.regrade(id, finding(id).version(), wish, by);
  }

  void confirm(UUID id, boolean yes, Viewer by) {
    confirmGrading.confirm(id, yes, "Olen tutustunut", by);
  }

  Finding finding(UUID id) {
    return readFinding.read(id, world.officer()).finding();
  }

  List<String> acts(UUID id, Viewer viewer) {
    return readFinding.read(id, viewer).allowedActs();
  }

  GradingRecord lastGrading(UUID id) {
    return readGradings.of(id, world.officer()).get(0);
  }

  ImmediatePath path(UUID id) {
    return readImmediate.of(id, world.officer()).get(0);
  }

  List<String> current(UUID id) {
    return steps(id).stream().filter(step -> step.state() == CURRENT).map(Step::step).toList();
  }

  List<Step> steps(UUID id) {
    return whereItStands.steps("finding", id, world.officer());
  }
}
