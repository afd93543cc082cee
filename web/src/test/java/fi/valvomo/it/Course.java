package fi.valvomo.it;

import static fi.valvomo.work.control.WhereItStands.StepState.CURRENT;

import fi.valvomo.casefile.control.StoreDocument;
import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.criteria.entity.CriteriaCatalogues;
import fi.valvomo.finding.control.AskExtension;
import fi.valvomo.finding.control.AssessPlan;
import fi.valvomo.finding.control.AssessRepeat;
import fi.valvomo.finding.control.CloseFinding;
import fi.valvomo.finding.control.ProgressAction;
import fi.valvomo.finding.control.ReadFinding;
import fi.valvomo.finding.control.RecordFinding;
import fi.valvomo.finding.control.ReportDone;
import fi.valvomo.finding.control.SubmitPlan;
import fi.valvomo.finding.control.VerifyFinding;
import fi.valvomo.finding.entity.ActionState;
import fi.valvomo.finding.entity.CorrectiveAction;
import fi.valvomo.finding.entity.CorrectivePlan;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Grading;
import fi.valvomo.finding.entity.Scope;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.finding.entity.Verification;
import fi.valvomo.finding.entity.VerificationBasis;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.work.control.WhereItStands;
import fi.valvomo.work.control.WhereItStands.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Brings findings along their way, by the commands that people use. */
@ApplicationScoped
public class Course {

  private static final byte[] TEXT = "Kuva lukitusta kaapista.\n".getBytes(StandardCharsets.UTF_8);

  @Inject private World world;
  @Inject private RecordFinding recordFinding;
  @Inject private ReadFinding readFinding;
  @Inject private SubmitPlan submitPlan;
  @Inject private AssessPlan assessPlan;
  @Inject private ProgressAction progressAction;
  @Inject private ReportDone reportDone;
  @Inject private VerifyFinding verifyFinding;
  @Inject private AssessRepeat assessRepeat;
  @Inject private CloseFinding closeFinding;
  @Inject private AskExtension askExtension;
  @Inject private StoreDocument store;
  @Inject private WhereItStands whereItStands;
  @Inject private CriteriaCatalogues catalogues;
  @Inject private Clock clock;

  public UUID record(Severity severity, RelationType type) {
    return record(severity, type, null);
  }

  /** Against a criterion of the catalogue in force, or none; opened by its producer at once. */
  public UUID record(Severity severity, RelationType type, String criterion) {
    SteeringRelation relation = world.relation(type);
    Grading grading = new Grading(severity, Scope.ISOLATED, "Lääkekaappi", "Se oli auki.");
    UUID id =
        recordFinding
            .record(relation.unitId(), relation.id(), criterion, grading, world.officer())
            .id();
    open(id);
    return id;
  }

  /** The producer opens in the portal what was sent to it. */
  public void open(UUID id) {
    readFinding.read(id, provider(id));
  }

  /** Some criterion of the catalogue in force, the same for everybody who gives the same number. */
  public String criterion(int number) {
    return catalogues.inForce(today()).criteria().get(number).code();
  }

  public void propose(UUID id) {
    submitPlan.submit(id, plan(), provider(id));
  }

  public void accept(UUID id) {
    assessPlan.assess(id, true, "Suunnitelma on riittävä", world.officer());
  }

  /** Through plan and acceptance to the work itself. */
  public UUID carryingOut(RelationType type) {
    UUID id = record(Severity.SIGNIFICANT, type);
    propose(id);
    accept(id);
    return id;
  }

  /** Every action of the plan is done, and shown by a file. */
  public void doActions(UUID id) {
    for (CorrectiveAction action : finding(id).plan().orElseThrow().openActions()) {
      progressAction.progress(
          action.id(), ActionState.DONE, "Tehty", List.of(evidence(id)), provider(id));
    }
  }

  public UUID evidence(UUID id) {
    return store
        .store(
            finding(id),
            "kuva.txt",
            new ByteArrayInputStream(TEXT),
            DocumentKind.EVIDENCE,
            true,
            provider(id))
        .id();
  }

  /** With a file that shows it. */
  public void reportDone(UUID id) {
    reportDone.report(id, "Tehty", List.of(evidence(id)), provider(id));
  }

  public void verify(UUID id, boolean real) {
    verifyFinding.verify(id, seen(VerificationBasis.sample(5, "Kaapit"), real), world.officer());
  }

  /** What the officer saw today. */
  public Verification seen(VerificationBasis basis, boolean real) {
    return new Verification(basis, real, "Todettu", today());
  }

  /** A likeness to what other tests made of the same criterion is judged first. */
  public void close(UUID id) {
    if (current(id).contains("assess-repeat")) {
      assessRepeat.assess(id, false, "Eri syy", world.officer());
    }
    closeFinding.close(id, "Juurisyy on korjattu", world.officer());
  }

  /** From whatever stage of correction to verified and closed. */
  public void finish(UUID id) {
    if (finding(id).planRequired()) {
      doActions(id);
    }
    reportDone(id);
    verify(id, true);
    close(id);
  }

  public void askUntil(UUID id, LocalDate until) {
    askExtension.ask(id, until, "Tarvikkeet viipyvät", provider(id));
  }

  public Finding finding(UUID id) {
    return readFinding.read(id, world.officer()).finding();
  }

  /** The account that acts for its producer, or somebody of a producer without an account. */
  public Viewer provider(UUID id) {
    Finding finding = finding(id);
    Viewer account = world.provider(finding.relation());
    return account.mayRead(finding.producerId())
        ? account
        : new Viewer(
            finding.producerId(),
            "Palvelija",
            Set.of(Role.PROVIDER),
            Set.of(finding.producerId()),
            Language.FI);
  }

  public List<String> steps(UUID id) {
    return whereItStands.steps("finding", id, world.officer()).stream()
        .filter(step -> step.state() != WhereItStands.StepState.POSSIBLE)
        .map(Step::step)
        .toList();
  }

  public List<String> current(UUID id) {
    return whereItStands.steps("finding", id, world.officer()).stream()
        .filter(step -> step.state() == CURRENT)
        .map(Step::step)
        .toList();
  }

  public CorrectivePlan plan() {
    return new CorrectivePlan(
        "Ohje puuttui",
        List.of("Kaappi jäi auki", "Kukaan ei ollut vastuussa", "Ohje puuttui"),
        "Kaikki asukkaat",
        "Tarkistus kuukauden päästä",
        List.of(new CorrectiveAction(0, "Ohje laaditaan", "Vastaava", today().plusDays(5))));
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
  }

  public UUID caseId(UUID id) {
    return finding(id).caseId();
  }
}
