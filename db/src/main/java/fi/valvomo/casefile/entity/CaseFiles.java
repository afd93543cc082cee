package fi.valvomo.casefile.entity;

import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.Row;
import fi.valvomo.kernel.entity.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** The store of cases. */
@ApplicationScoped
public class CaseFiles {

  private static final String EXCERPT =
      "ts_headline('finnish', s.body, case_query(?),"
          + " 'StartSel=⟦, StopSel=⟧, MaxFragments=2, MaxWords=18, MinWords=6')";

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  public void add(CaseFile file) {
    em.persist(file);
  }

  public CaseFile get(UUID id) {
    CaseFile file = em.find(CaseFile.class, id);
    if (file == null) {
      throw new MissingException("case");
    }
    return file;
  }

  /** The class under which a case is registered. */
  public TaskClass taskClass(String code) {
    return em.find(TaskClass.class, code);
  }

  /** What came with the case in a package; empty for a case of this house. */
  public Optional<ImportedCase> imported(UUID caseId) {
    return Optional.ofNullable(em.find(ImportedCase.class, caseId));
  }

  /** Cases by day of opening, the newest first; for those who read all cases. */
  public Page<CaseRow> rows(CaseFilter filter, Cursor after, int limit) {
    String words = filter.words();
    return head(words)
        .andIf(words != null, "s.words @@ case_query(?)", words)
        .andIfGiven("c.producer_id = ?", filter.producerId())
        .andIfGiven("c.unit_id = ?", filter.unitId())
        .after("(s.opened_at, s.case_id) < (cast(? as timestamptz), cast(? as uuid))", after)
        .then("order by s.opened_at desc, s.case_id desc")
        .page(em, limit, CaseFiles::row, row -> Cursor.of(row.openedAt(), row.id()));
  }

  private static RowQuery head(String words) {
    String columns =
        "select c.id, c.number, c.task_class, c.title, coalesce(p.name, r.producer_name),"
            + " coalesce(u.name, r.unit_name), s.opened_at, r.case_id is not null, ";
    String tables =
        " from case_search s join case_file c on c.id = s.case_id"
            + " left join imported_case r on r.case_id = c.id"
            + " left join producer p on p.id = c.producer_id"
            + " left join service_unit u on u.id = c.unit_id";
    return words == null
        ? RowQuery.select(columns + "null" + tables)
        : RowQuery.select(columns + EXCERPT + tables, words);
  }

  private static CaseRow row(Row row) {
    return new CaseRow(
        row.uuid(0),
        row.text(1),
        row.text(2),
        row.text(3),
        row.text(4),
        row.text(5),
        row.instant(6),
        row.flag(7),
        row.text(8));
  }

  /** The next running number of all cases; gaps are harmless. */
  public long nextNumber() {
    return ((Number) em.createNativeQuery("select nextval('case_number_seq')").getSingleResult())
        .longValue();
  }
}
