package fi.valvomo.bench;

import fi.valvomo.bench.HouseFindings.Parties;
import fi.valvomo.casefile.control.Cases;
import fi.valvomo.casefile.entity.CaseFile;
import fi.valvomo.finding.control.DraftFinding;
import fi.valvomo.finding.control.OpenFinding;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.FindingGround;
import fi.valvomo.finding.entity.FindingOrigin;
import fi.valvomo.finding.entity.Grading;
import fi.valvomo.producer.entity.SteeringRelation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * A finding takes effect as at the end of a visit: the report carries it, not a letter of its own,
 * so that what is measured is its life and not the printer.
 */
@ApplicationScoped
@Transactional
public class FindingOfVisit {

  @Inject private Cases cases;
  @Inject private DraftFinding draftFinding;
  @Inject private OpenFinding openFinding;
  @Inject private Clock clock;

  /** Opens it, and gives its id. */
  public UUID open(Parties parties, Grading grading) {
    SteeringRelation at = parties.relation();
    CaseFile file =
        cases.open(
            grading.title(), at.producerId(), at.unitId(), parties.officer(), clock.instant());
    FindingOrigin origin =
        new FindingOrigin(file.id(), null, at.unitId(), at.producerId(), at.type());
    Finding finding = draftFinding.draft(origin, FindingGround.NONE, grading, parties.officer());
    openFinding.open(finding, parties.officer());
    return finding.id();
  }
}
