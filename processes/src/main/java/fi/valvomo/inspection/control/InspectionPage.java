package fi.valvomo.inspection.control;

import fi.valvomo.casefile.entity.Document;
import fi.valvomo.criteria.entity.LegalBasis;
import fi.valvomo.criteria.entity.PreQuestion;
import fi.valvomo.criteria.entity.SupervisoryAuthority;
import fi.valvomo.inspection.entity.Inspection;
import fi.valvomo.producer.entity.UnitRow;
import java.util.List;
import java.util.UUID;

/**
 * An inspection and what stands around it, as one person may see it.
 *
 * @param basis the text that is cited, of the day when the inspection began
 * @param questions asked before an announced visit
 * @param authority to whom the final report goes or went; null before it is ready
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
    List<Document> documents,
    List<String> allowedActs) {

  /** The documents with these ids, in the order of their adding. */
  public List<Document> documents(List<UUID> ids) {
    return documents.stream().filter(document -> ids.contains(document.id())).toList();
  }
}
