package fi.valvomo.inspection.control;

import fi.valvomo.casefile.entity.Document;
import fi.valvomo.criteria.entity.LegalBasis;
import fi.valvomo.criteria.entity.PreQuestion;
import fi.valvomo.criteria.entity.SupervisoryAuthority;
import fi.valvomo.inspection.entity.CommentExtension;
import fi.valvomo.inspection.entity.Inspection;
import fi.valvomo.kernel.entity.DeadlineChange;
import fi.valvomo.producer.entity.UnitRow;
import fi.valvomo.work.entity.MoreTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An inspection and what stands around it, as one person may see it.
 *
 * @param basis the text that is cited, of the day when the inspection began
 * @param questions asked before an announced visit
 * @param authority to whom the final report goes or went; null before it is ready
 * @param extensions more time for comments, asked for and decided
 * @param documents of the inspection and its comments
 * @param allowedActs names of the acts that this person may do now
 */
public record InspectionPage(
    Inspection inspection,
    String caseNumber,
    UnitRow unit,
    LegalBasis basis,
    List<PreQuestion> questions,
    SupervisoryAuthority authority,
    List<CommentExtension> extensions,
    List<Document> documents,
    List<String> allowedActs) {

  /** How the last day for comments has moved, oldest first. */
  public List<DeadlineChange> moves() {
    return extensions.stream()
        .map(CommentExtension::time)
        .map(MoreTime::change)
        .flatMap(Optional::stream)
        .toList();
  }

  /** The documents with these ids, in the order of their adding. */
  public List<Document> documents(List<UUID> ids) {
    return documents.stream().filter(document -> ids.contains(document.id())).toList();
  }
}
