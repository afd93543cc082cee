package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.CaseFile;
import fi.valvomo.casefile.entity.CaseFiles;
import fi.valvomo.casefile.entity.CaseFilter;
import fi.valvomo.casefile.entity.CaseRow;
import fi.valvomo.casefile.entity.CaseTraffic;
import fi.valvomo.casefile.entity.Document;
import fi.valvomo.casefile.entity.Documents;
import fi.valvomo.casefile.entity.ImportedCase;
import fi.valvomo.casefile.entity.TaskClass;
import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.EventLine;
import fi.valvomo.kernel.entity.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads cases, for those who read all of them. */
@ApplicationScoped
@Transactional
public class ReadCase {

  @Inject private CaseFiles cases;
  @Inject private CaseRecords records;
  @Inject private CaseTraffic traffic;
  @Inject private Documents documents;

  /** Cases that hold the words, the newest first. */
  public Page<CaseRow> list(CaseFilter filter, Cursor after, int limit) {
    return cases.rows(filter, after, limit);
  }

  /** One case whole. */
  public CasePage read(UUID id) {
    CaseFile file = cases.get(id);
    return new CasePage(
        file,
        cases.taskClass(file.taskClass()),
        cases.imported(id),
        records.of(file),
        documents.ofCase(id),
        traffic.events(id, records.decisions()),
        traffic.events(id, Set.of(SecretReads.KIND)));
  }

  /**
   * A case and all that its file holds, but for its timeline.
   *
   * @param imported what is known of its coming; empty for a case of this house
   * @param reads who read what is secret
   */
  public record CasePage(
      CaseFile file,
      TaskClass taskClass,
      Optional<ImportedCase> imported,
      CaseRecord content,
      List<Document> documents,
      List<EventLine> decisions,
      List<EventLine> reads) {}
}
