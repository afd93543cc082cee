package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.ReportRound;
import fi.valvomo.report.entity.ReportTemplate;
import fi.valvomo.report.entity.ReportTemplates;
import fi.valvomo.report.entity.RoundFollowUp;
import fi.valvomo.report.entity.RoundFollowUps;
import fi.valvomo.report.entity.RoundRow;
import fi.valvomo.report.entity.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Reads rounds with how far they are. */
@ApplicationScoped
@Transactional
public class ReadRounds {

  @Inject private Rounds rounds;
  @Inject private ReportTemplates templates;
  @Inject private RoundFollowUps followUps;
  @Inject private Clock clock;

  public Page<RoundRow> list(Viewer viewer, Cursor after, int limit) {
    return rounds.rows(viewer, today(), after, limit);
  }

  public RoundPage read(UUID id, Viewer viewer) {
    RoundRow row = rounds.row(id, viewer, today());
    ReportRound round = rounds.get(id);
    return new RoundPage(
        round,
        row,
        templates.get(round.templateId()),
        viewer.readsAllCases() ? followUps.latest(id).orElse(null) : null);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
  }

  /**
   * A round, its figures and its template.
   *
   * @param followUp what was done to the whole round last, or null; no producer's to know
   */
  public record RoundPage(
      ReportRound round, RoundRow row, ReportTemplate template, RoundFollowUp followUp) {}
}
