package fi.valvomo.report.control;

import fi.valvomo.casefile.control.LetterText;
import fi.valvomo.criteria.entity.LegalProvisions;
import fi.valvomo.finding.control.RecordFinding;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.FindingOrigin;
import fi.valvomo.finding.entity.Grading;
import fi.valvomo.finding.entity.Scope;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.PlanRefusal;
import fi.valvomo.report.entity.PlanRow;
import fi.valvomo.report.entity.PlanRow.LatestAccount;
import fi.valvomo.report.entity.PlanSignal;
import fi.valvomo.report.entity.UnitPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/** An officer makes a finding of what is wrong with a unit's plan, in the case of the plan. */
@ApplicationScoped
@Transactional
public class FindingFromPlan {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");

  @Inject private ReadPlans readPlans;
  @Inject private FollowPlan followPlan;
  @Inject private RecordFinding recordFinding;
  @Inject private LegalProvisions provisions;
  @Inject private Clock clock;

  /**
   * Words with which such a finding could begin. Findings are written in Finnish.
   *
   * @throws RefusedException when that is not wrong with the plan of this unit
   */
  public Proposal propose(UUID unitId, PlanSignal signal, Viewer viewer) {
    PlanRow row = readPlans.requireVisible(unitId, viewer);
    if (!row.signals().contains(signal)) {
      throw new RefusedException(PlanRefusal.NOTHING_MISSING);
    }
    LetterText words =
        new LetterText("fi.valvomo.report.control.plan", Language.FI)
            .citing(provisions.at(clock.instant()));
    return new Proposal(
        words.word("title", signal), words.of("text." + signal, details(row, signal)));
  }

  private static Object[] details(PlanRow row, PlanSignal signal) {
    LatestAccount account = row.account();
    return switch (signal) {
      case ACCOUNT_MISSING ->
          new Object[] {
            DAY.format(account.periodFrom()),
            DAY.format(account.periodTo()),
            DAY.format(account.dueOn())
          };
      case UNCHANGED, NOT_PUBLISHED -> new Object[] {DAY.format(row.confirmedOn())};
      case LINK_BROKEN -> new Object[] {row.address() == null ? "–" : row.address()};
      default -> new Object[0];
    };
  }

  /**
   * Makes it; words that are not given are those of {@link #propose}.
   *
   * @param title null for the proposed one
   * @param description null for the proposed one
   */
  public Finding make(
      UUID unitId,
      PlanSignal signal,
      Severity severity,
      Scope scope,
      String title,
      String description,
      Viewer viewer) {
    Proposal proposal = propose(unitId, signal, viewer);
    Instant now = clock.instant();
    UnitPlan plan = followPlan.of(unitId, LocalDate.ofInstant(now, Deadline.ZONE), viewer, now);
    FindingOrigin origin =
        new FindingOrigin(plan.caseId(), null, unitId, plan.producerId(), plan.relation());
    Grading grading =
        new Grading(
            severity,
            scope,
            title == null || title.isBlank() ? proposal.title() : title,
            description == null || description.isBlank() ? proposal.description() : description);
    return recordFinding.recordIn(origin, null, grading, viewer);
  }

  /** With what a finding could begin. */
  public record Proposal(String title, String description) {}
}
