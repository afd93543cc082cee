package fi.valvomo.report.boundary;

import fi.valvomo.kernel.boundary.Tagged;
import fi.valvomo.report.boundary.TemplateParts.TemplateContentPart;
import fi.valvomo.report.control.ReadPlans.PlanPage;
import fi.valvomo.report.entity.PlanVersion;
import fi.valvomo.report.entity.Publication;
import fi.valvomo.report.entity.UnitPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The self-monitoring plan of a unit and what stands around it.
 *
 * @param version how often the draft was saved: its tag
 * @param caseId null until the organiser follows the plan
 * @param inForce what the last confirmed version says, or null
 * @param content the headings under which the next version is written
 * @param draft with what the next version begins, or was saved
 * @param drafted whether a version is being written
 * @param link how the published address answered, or null
 * @param accounts the newest first
 * @param mayFind whether the reader makes findings of what is wrong
 * @param mayWrite whether the reader writes and publishes the plan
 */
public record UnitPlanView(
    PlanRowView row,
    long version,
    @Schema(nullable = true) UUID caseId,
    @Schema(nullable = true) PublicationView publication,
    @Schema(nullable = true) PlanTextView inForce,
    TemplateContentPart content,
    Map<String, Object> draft,
    boolean drafted,
    @Schema(nullable = true) Instant savedAt,
    List<PlanVersionView> versions,
    @Schema(nullable = true) LinkView link,
    List<AccountRowView> accounts,
    boolean mayFind,
    boolean mayWrite)
    implements Tagged {

  static UnitPlanView of(PlanPage page, boolean mayFind, boolean mayWrite) {
    return new UnitPlanView(
        PlanRowView.of(page.row()),
        page.saves(),
        page.plan().map(UnitPlan::caseId).orElse(null),
        page.plan().flatMap(UnitPlan::publication).map(PublicationView::of).orElse(null),
        page.inForce().map(PlanTextView::of).orElse(null),
        TemplateContentPart.of(page.headings().content()),
        page.begun(),
        page.draft().isPresent(),
        page.draft().map(PlanVersion::changedAt).orElse(null),
        page.versions().stream().filter(PlanVersion::isConfirmed).map(PlanVersionView::of).toList(),
        LinkView.of(page.address()),
        page.accounts().stream().map(AccountRowView::of).toList(),
        mayFind,
        mayWrite);
  }

  /** Where something is published and displayed. */
  public record PublicationView(String address, LocalDate publishedOn, String displayedAt) {

    static PublicationView of(Publication where) {
      return new PublicationView(where.address(), where.publishedOn(), where.displayedAt());
    }
  }

  /** A confirmed version, without its text. */
  public record PlanVersionView(
      int number, String change, String responsible, String confirmedBy, Instant confirmedAt) {

    static PlanVersionView of(PlanVersion version) {
      return new PlanVersionView(
          version.number(),
          version.change(),
          version.responsible(),
          version.confirmed().name(),
          version.confirmed().at());
    }
  }
}
