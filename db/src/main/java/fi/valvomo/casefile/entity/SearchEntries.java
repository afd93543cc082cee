package fi.valvomo.casefile.entity;

import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.OwnRows;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.Row;
import fi.valvomo.kernel.entity.RowQuery;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/**
 * What is written in notices, reports, unit plans, agreements, missed targets and messages; the
 * store keeps it up by itself, whichever room writes. Confidential reports and reporters are not in
 * it.
 */
@ApplicationScoped
public class SearchEntries {

  /** The producers who may read the thing, within the limits of the person where it is a unit's. */
  private static final String OWN =
      "exists (select 1 from search_reader r where r.entry_id = s.id and case when r.by_unit then "
          + OwnRows.of("r.producer_id", "r.unit_id")
          + " else r.producer_id in"
          + " (select own.producer_id from membership own where own.user_id = ?) end)";

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  /**
   * Things that hold the words, the newest first: all that the organiser reads, for its own people;
   * for a provider what its producers read in their own.
   *
   * @param type only things of this kind; null does not restrict
   */
  public Page<SearchHit> hits(
      String words, SubjectType type, Viewer viewer, Cursor after, int limit) {
    boolean inside = viewer.readsAllCases();
    UUID person = viewer.userId();
    String vector = inside ? "s.words" : "s.own_words";
    return RowQuery.select(head(inside, viewer.language()), words)
        .and(vector + " @@ case_query(?)", words)
        .andIf(!inside, OWN, person, person, person)
        .andIfGiven("s.subject_type = ?", type == null ? null : type.name())
        .after("(s.at, s.id) < (cast(? as timestamptz), cast(? as uuid))", after)
        .then("order by s.at desc, s.id desc")
        .page(em, limit, SearchEntries::hit, row -> Cursor.of(row.at(), row.id()));
  }

  /** Nobody but the organiser reads that a notice has become a case. */
  private static String head(boolean inside, Language reader) {
    String number = inside ? "c.number" : "case when s.subject_type <> 'NOTICE' then c.number end";
    return "select s.id, s.subject_type, "
        + title(reader)
        + ", "
        + number
        + ", p.name, u.name, s.at, ts_headline('finnish', "
        + (inside ? "s.body" : "s.own_body")
        + ", case_query(?), 'StartSel=⟦, StopSel=⟧, MaxFragments=2, MaxWords=18, MinWords=6')"
        + " from search_entry s left join case_file c on c.id = s.case_id"
        + " left join producer p on p.id = s.producer_id"
        + " left join service_unit u on u.id = s.unit_id";
  }

  private static String title(Language reader) {
    return switch (reader) {
      case FI -> "s.title";
      case SV -> "coalesce(s.title_sv, s.title)";
      case EN -> "coalesce(s.title_en, s.title)";
    };
  }

  private static SearchHit hit(Row row) {
    return new SearchHit(
        row.uuid(0),
        SubjectType.valueOf(row.text(1)),
        row.text(2),
        row.text(3),
        row.text(4),
        row.text(5),
        row.instant(6),
        row.text(7));
  }
}
