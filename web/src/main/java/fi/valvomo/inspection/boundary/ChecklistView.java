package fi.valvomo.inspection.boundary;

import fi.valvomo.casefile.boundary.DocumentView;
import fi.valvomo.casefile.entity.Document;
import fi.valvomo.criteria.boundary.CriterionView;
import fi.valvomo.criteria.entity.Criterion;
import fi.valvomo.inspection.control.ReadInspections.Checklist;
import fi.valvomo.inspection.entity.Answer;
import fi.valvomo.inspection.entity.AnswerResult;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.UnitType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The checklist of a visit: every criterion in the order of a visit, with its answer so far. */
public record ChecklistView(String catalogueVersion, UnitType unitType, List<ItemView> items) {

  static ChecklistView of(Checklist checklist, Viewer viewer) {
    return new ChecklistView(
        checklist.catalogueVersion(),
        checklist.unitType(),
        checklist.criteria().stream().map(c -> ItemView.of(c, checklist, viewer)).toList());
  }

  /** One criterion; the answer is null until there is one. */
  public record ItemView(CriterionView criterion, @Schema(nullable = true) AnswerView answer) {

    static ItemView of(Criterion criterion, Checklist checklist, Viewer viewer) {
      Answer answer = checklist.answers().get(criterion.code());
      return new ItemView(
          CriterionView.of(criterion),
          answer == null ? null : AnswerView.of(answer, checklist.documents(), viewer));
    }
  }

  /**
   * What the officer saw of one criterion; the note is the officer's own and hidden from others.
   */
  public record AnswerView(
      String criterionCode,
      AnswerResult result,
      @Schema(nullable = true) String note,
      List<DocumentView> documents,
      Instant savedAt,
      String savedBy,
      int revision) {

    static AnswerView of(Answer answer, List<Document> documents, Viewer viewer) {
      return new AnswerView(
          answer.criterionCode(),
          answer.result(),
          viewer.readsAllCases() ? answer.note() : "",
          documents.stream()
              .filter(document -> answer.criterionCode().equals(document.criterionCode()))
              .map(DocumentView::of)
              .toList(),
          answer.savedAt(),
          answer.savedBy(),
          answer.revision());
    }
  }
}
