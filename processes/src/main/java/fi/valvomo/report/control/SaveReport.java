package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.AnswerCheck;
import fi.valvomo.report.entity.CheckedAnswers;
import fi.valvomo.report.entity.Reports;
import fi.valvomo.report.entity.SelfMonitoringReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongSupplier;

/** The producer's people type; what is half written is kept as it is. */
@ApplicationScoped
@Transactional
public class SaveReport {

  @Inject private Reports reports;
  @Inject private AnswersOf answersOf;
  @Inject private Clock clock;

  /**
   * Saves. It is no event of the case: nothing was sent yet.
   *
   * @param seen the saving that the person saw, asked for once it is known that they may see any
   * @throws InvalidException when an answer cannot be stored at all
   */
  public SelfMonitoringReport save(
      UUID id, LongSupplier seen, Map<String, Object> answers, Viewer viewer) {
    SelfMonitoringReport report = reports.forViewer(id, viewer);
    report.expectSaved(seen.getAsLong());
    report.refuseUnlessAwaited();
    CheckedAnswers checked = AnswerCheck.draft(answersOf.questions(report), answers);
    if (!checked.isRight()) {
      throw new InvalidException(checked.errors());
    }
    answersOf.settlePrevious(report);
    report.save(checked.answers(), viewer, clock.instant());
    return report;
  }
}
