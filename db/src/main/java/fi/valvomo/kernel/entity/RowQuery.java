package fi.valvomo.kernel.entity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One SQL statement for one list: conditions are added as they apply, every value is bound, pages
 * go by key. Values stand as {@code ?} in the given SQL.
 */
public final class RowQuery {

  private final StringBuilder sql;
  private final List<Object> values = new ArrayList<>();
  private boolean filtered;
  private boolean asStored;

  private RowQuery(String head) {
    sql = new StringBuilder(head);
  }

  /** Begins with everything up to, not including, {@code where}. */
  public static RowQuery select(String head, Object... bound) {
    RowQuery query = new RowQuery("");
    query.append(head, bound);
    return query;
  }

  public RowQuery and(String condition, Object... bound) {
    sql.append(filtered ? " and " : " where ");
    filtered = true;
    append(condition, bound);
    return this;
  }

  public RowQuery andIf(boolean applies, String condition, Object... bound) {
    return applies ? and(condition, bound) : this;
  }

  /** The condition applies when its one value is there. */
  public RowQuery andIfGiven(String condition, Object value) {
    return value == null ? this : and(condition, value);
  }

  /**
   * Only rows behind the cursor, such as {@code after("(w.due_at, w.id) > (cast(? as timestamptz),
   * cast(? as uuid))", cursor)}.
   */
  public RowQuery after(String condition, Cursor cursor) {
    return cursor == null ? this : and(condition, cursor.keys().toArray());
  }

  public RowQuery then(String tail, Object... bound) {
    sql.append(' ');
    append(tail, bound);
    return this;
  }

  /**
   * Reads what is stored, without writing first what this transaction has changed: for what it does
   * not change.
   */
  public RowQuery asStored() {
    asStored = true;
    return this;
  }

  public <T> List<T> list(EntityManager em, Function<Row, T> map) {
    return run(em).stream().map(row -> map.apply(new Row(row))).toList();
  }

  /** Reads one row more than asked, to know whether there is a next page without counting. */
  public <T> Page<T> page(
      EntityManager em, int limit, Function<Row, T> map, Function<T, Cursor> keys) {
    then("limit ?", limit + 1);
    List<T> rows = list(em, map);
    if (rows.size() <= limit) {
      return new Page<>(rows, null);
    }
    List<T> items = rows.subList(0, limit);
    return new Page<>(List.copyOf(items), keys.apply(items.get(limit - 1)).encode());
  }

  private List<?> run(EntityManager em) {
    Query query = em.createNativeQuery(sql.toString());
    if (asStored) {
      query.setFlushMode(FlushModeType.COMMIT);
    }
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query.getResultList();
  }

  private void append(String text, Object... bound) {
    int from = 0;
    for (Object value : bound) {
      int mark = text.indexOf('?', from);
      values.add(value instanceof Instant at ? Timestamp.from(at) : value);
      sql.append(text, from, mark).append('?').append(values.size());
      from = mark + 1;
    }
    sql.append(text, from, text.length());
  }
}
