package fi.valvomo.inspection.control;

import fi.valvomo.casefile.control.UnopenedMessages;
import fi.valvomo.casefile.entity.CaseFiles;
import fi.valvomo.casefile.entity.Document;
import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.casefile.entity.Documents;
import fi.valvomo.criteria.entity.CriteriaCatalogues;
import fi.valvomo.criteria.entity.Criterion;
import fi.valvomo.criteria.entity.LegalBases;
import fi.valvomo.criteria.entity.PreQuestion;
import fi.valvomo.inspection.entity.Answer;
import fi.valvomo.inspection.entity.Answers;
import fi.valvomo.inspection.entity.CommentExtension;
import fi.valvomo.inspection.entity.CommentExtensions;
import fi.valvomo.inspection.entity.Inspection;
import fi.valvomo.inspection.entity.InspectionBasis;
import fi.valvomo.inspection.entity.InspectionFilter;
import fi.valvomo.inspection.entity.InspectionRow;
import fi.valvomo.inspection.entity.Inspections;
import fi.valvomo.inspection.entity.ReportIssue;
import fi.valvomo.inspection.entity.ReportKind;
import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.ServiceUnits;
import fi.valvomo.producer.entity.UnitType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads inspections with all that their pages show. */
@ApplicationScoped
@Transactional
public class ReadInspections {

  @Inject private Inspections inspections;
  @Inject private Answers answers;
  @Inject private CommentExtensions extensions;
  @Inject private CaseFiles cases;
  @Inject private Documents documents;
  @Inject private ServiceUnits units;
  @Inject private LegalBases bases;
  @Inject private CriteriaCatalogues catalogues;
  @Inject private AuthorityOfInspection authority;
  @Inject private UnopenedMessages messages;
  @Inject private AllowedInspectionActs acts;
  @Inject private Clock clock;

  /** The latest visit first. */
  public Page<InspectionRow> list(InspectionFilter filter, Viewer viewer, Cursor after, int limit) {
    return inspections.rows(filter, viewer, after, limit);
  }

  /** One inspection, if this person may know of it. */
  public InspectionPage page(UUID id, Viewer viewer) {
    Inspection inspection = inspections.forViewer(id, viewer);
    InspectionBasis basis = inspection.basis();
    readWhole(inspection, viewer);
    // before the draft there is nothing to ask more time for
    boolean isDrafted = inspection.report(ReportKind.DRAFT).isPresent();
    List<CommentExtension> more = isDrafted ? extensions.of(id) : List.of();
    if (viewer.is(Role.PROVIDER)) {
      receive(inspection, viewer);
    }
    return new InspectionPage(
        inspection,
        cases.get(inspection.caseId()).number(),
        units.row(inspection.unitId(), LocalDate.now(clock)),
        bases.find(basis.legalBasis(), basis.fixedOn()).orElseThrow(),
        questions(inspection),
        authority.of(inspection, clock.instant()).orElse(null),
        more,
        commentFiles(inspection, viewer),
        acts.of(inspection, more, viewer));
  }

  /** The criteria of the visit and what has been answered; see {@link Checklist}. */
  public Checklist checklist(UUID id, Viewer viewer) {
    Inspection inspection = inspections.forViewer(id, viewer);
    InspectionBasis basis = inspection.basis();
    boolean open = viewer.readsAllCases() || inspection.report(ReportKind.DRAFT).isPresent();
    return new Checklist(
        basis.catalogueVersion(),
        basis.unitType(),
        catalogues.checklistFor(basis.catalogueVersion(), basis.unitType()),
        open ? answers.of(id) : Map.of(),
        open ? documents.of(id, viewer) : List.of());
  }

  /** The draft report is opened in the portal: the first time is a receipt. 13/2003 12 §. */
  private void receive(Inspection inspection, Viewer provider) {
    inspection
        .report(ReportKind.DRAFT)
        .map(ReportIssue::commentsDeadline)
        .ifPresent(
            draft ->
                messages.opened(inspection, DocumentKind.REPORT_DRAFT, draft.sentOn(), provider));
  }

  private List<PreQuestion> questions(Inspection inspection) {
    return inspection.announcement().announced()
        ? catalogues.find(inspection.basis().catalogueVersion()).questions()
        : List.of();
  }

  /** Files of comments lie with the inspection or with the finding that they speak of. */
  private List<Document> commentFiles(Inspection inspection, Viewer viewer) {
    List<UUID> subjects =
        inspection.comments().stream()
            .filter(comment -> !comment.documentIds().isEmpty())
            .flatMap(comment -> Stream.of(inspection.id(), comment.findingId()))
            .distinct()
            .toList();
    return documents.ofAll(subjects, viewer);
  }

  /** Everything is read while the transaction is open: the page is written after it. */
  private static void readWhole(Inspection inspection, Viewer viewer) {
    if (viewer.readsAllCases()) {
      inspection.declarations().size();
    }
    inspection.reports().size();
    inspection.comments().size();
    inspection.questionnaire().size();
  }

  /**
   * The checklist of a visit.
   *
   * @param criteria in the order of a visit
   * @param answers by the criterion's code; a provider reads them after the draft report only
   * @param documents of the inspection that the person may read
   */
  public record Checklist(
      String catalogueVersion,
      UnitType unitType,
      List<Criterion> criteria,
      Map<String, Answer> answers,
      List<Document> documents) {}
}
