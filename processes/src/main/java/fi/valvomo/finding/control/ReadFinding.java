package fi.valvomo.finding.control;

import fi.valvomo.casefile.entity.Document;
import fi.valvomo.casefile.entity.Documents;
import fi.valvomo.criteria.entity.CriteriaCatalogues;
import fi.valvomo.criteria.entity.Criterion;
import fi.valvomo.finding.entity.Extension;
import fi.valvomo.finding.entity.Extensions;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.FindingFilter;
import fi.valvomo.finding.entity.FindingNames;
import fi.valvomo.finding.entity.FindingRow;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.finding.entity.Receipts;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.DeadlineChange;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Signature;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.entity.DeadlineTarget;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Reads findings with all that their page shows. */
@ApplicationScoped
@Transactional
public class ReadFinding {

  @Inject private Findings findings;
  @Inject private CriteriaCatalogues catalogues;
  @Inject private Documents documents;
  @Inject private AllowedActs acts;
  @Inject private Extensions extensions;
  @Inject private Receipts receipts;
  @Inject private Clock clock;

  public FindingPage read(UUID id, Viewer viewer) {
    Finding finding = findings.forViewer(id, viewer);
    findings.readPlans(finding);
    return page(finding, viewer);
  }

  /** The page of what a command of this person just gave back; nothing is read a second time. */
  public FindingPage after(Finding done, Viewer viewer) {
    return findings.isWhole(done) ? page(done, viewer) : read(done.id(), viewer);
  }

  /**
   * The page of what this officer recorded just now outside a visit. Nobody has opened it, asked
   * for more time, or graded it otherwise yet; only a serious grading waits for somebody else.
   */
  public FindingPage born(Finding made, Viewer viewer) {
    if (made.severity() == Severity.SERIOUS || !findings.isWhole(made)) {
      return after(made, viewer);
    }
    return page(made, null, List.of(), acts.of(made, List.of(), List.of(), viewer), viewer);
  }

  private FindingPage page(Finding finding, Viewer viewer) {
    Signature receipt = receipts.of(finding).orElse(null);
    if (receipt == null && viewer.is(Role.PROVIDER) && finding.openedAt() != null) {
      receipt = receipts.opened(finding, viewer, clock.instant());
    }
    List<Extension> asked = extensions.of(finding.id());
    return page(finding, receipt, asked, acts.of(finding, asked, viewer), viewer);
  }

  private FindingPage page(
      Finding finding,
      Signature receipt,
      List<Extension> asked,
      List<String> allowed,
      Viewer viewer) {
    FindingNames names = findings.names(finding);
    return new FindingPage(
        finding,
        names.caseNumber(),
        names.unitName(),
        names.producerName(),
        criterionOf(finding),
        documents.of(finding.id(), viewer),
        allowed,
        finding.isOverdue(clock.instant()),
        asked,
        receipt);
  }

  public Page<FindingRow> list(FindingFilter filter, Viewer viewer, Cursor after, int limit) {
    return findings.rows(filter, viewer, after, limit);
  }

  private Criterion criterionOf(Finding finding) {
    return finding.criterionCode() == null
        ? null
        : catalogues.criterion(finding.catalogueVersion(), finding.criterionCode()).orElse(null);
  }

  /**
   * A finding and what stands around it.
   *
   * @param criterion null when the finding rests on none
   * @param allowedActs names of the acts that this person may do now
   * @param extensions requests for more time, oldest first
   * @param receipt when the producer first opened what was sent; null until then
   */
  public record FindingPage(
      Finding finding,
      String caseNumber,
      String unitName,
      String producerName,
      Criterion criterion,
      List<Document> documents,
      List<String> allowedActs,
      boolean overdue,
      List<Extension> extensions,
      Signature receipt) {

    /** How a last day has moved, oldest first. */
    public List<DeadlineChange> moves(DeadlineTarget target) {
      return Extensions.changes(extensions, target);
    }
  }
}
