package fi.valvomo.bench;

import fi.valvomo.casefile.control.Attachments;
import fi.valvomo.casefile.control.Attachments.Upload;
import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.finding.control.AssessPlan;
import fi.valvomo.finding.control.CloseFinding;
import fi.valvomo.finding.control.ProgressAction;
import fi.valvomo.finding.control.ReportDone;
import fi.valvomo.finding.control.SubmitPlan;
import fi.valvomo.finding.control.VerifyFinding;
import fi.valvomo.finding.entity.ActionState;
import fi.valvomo.finding.entity.CorrectiveAction;
import fi.valvomo.finding.entity.CorrectivePlan;
import fi.valvomo.finding.entity.Grading;
import fi.valvomo.finding.entity.Scope;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.finding.entity.Verification;
import fi.valvomo.finding.entity.VerificationBasis;
import fi.valvomo.it.World;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Findings that live from their creation until they are closed, through the commands of the house.
 */
@ApplicationScoped
public class HouseFindings {

  private static final byte[] EVIDENCE =
      "Kuva: uusi lukko on paikallaan.".getBytes(StandardCharsets.UTF_8);

  @Inject private World world;
  @Inject private FindingOfVisit findingOfVisit;
  @Inject private SubmitPlan submitPlan;
  @Inject private AssessPlan assessPlan;
  @Inject private Attachments attachments;
  @Inject private ProgressAction progressAction;
  @Inject private ReportDone reportDone;
  @Inject private VerifyFinding verifyFinding;
  @Inject private CloseFinding closeFinding;

  /** Who takes part, and where; looked up once. */
  public record Parties(Viewer officer, Viewer provider, SteeringRelation relation) {}

  /** The officer, the producer and one of its units. */
  public Parties parties() {
    world.open();
    RelationType type = RelationType.CONTRACT;
    return new Parties(world.officer(), world.provider(type), world.relation(type));
  }

  /** Create, plan, accept, done with evidence, verify, close. */
  @ActivateRequestContext
  public void live(Parties parties) {
    UUID id = findingOfVisit.open(parties, grading());
    CorrectiveAction planned =
        new CorrectiveAction(0, "Lukko vaihdetaan", "Vastaava", LocalDate.now(Deadline.ZONE));
    submitPlan.submit(id, plan(planned), parties.provider());
    assessPlan.assess(id, true, "Suunnitelma on riittävä", parties.officer());
    List<UUID> evidence = List.of(evidence(id, parties));
    progressAction.progress(
        planned.id(), ActionState.DONE, "Vaihdettu", evidence, parties.provider());
    reportDone.report(id, "Lukko on vaihdettu", evidence, parties.provider());
    verifyFinding.verify(id, seen(evidence), parties.officer());
    closeFinding.close(id, "Juurisyy on korjattu", parties.officer());
  }

  private UUID evidence(UUID finding, Parties parties) {
    Upload upload =
        new Upload(SubjectType.FINDING, finding, "todiste.txt", DocumentKind.EVIDENCE, null);
    return attachments.add(upload, new ByteArrayInputStream(EVIDENCE), parties.provider()).id();
  }

  private static Grading grading() {
    return new Grading(
        Severity.SIGNIFICANT, Scope.ISOLATED, "Lääkekaapin lukko", "Kaappi oli auki.");
  }

  private static CorrectivePlan plan(CorrectiveAction action) {
    return new CorrectivePlan("Lukko oli rikki", null, "Tarkistus viikoittain", List.of(action));
  }

  private static Verification seen(List<UUID> evidence) {
    VerificationBasis basis = VerificationBasis.documents(evidence);
    return new Verification(basis, true, "Kuva nähty", LocalDate.now(Deadline.ZONE));
  }
}
