package fi.valvomo.it;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Every table of the house and of its process engine with all that it holds. */
@ApplicationScoped
public class Everything {

  // sessions note when they were last used, and the engine draws its numbers in blocks
  private static final String TABLES =
      "select table_schema || '.' || table_name from information_schema.tables"
          + " where table_schema in ('valvomo', 'flowable') and table_type = 'BASE TABLE'"
          + " and table_name not in ('user_session', 'act_ge_property')";

  @Resource(lookup = "java:app/jdbc/valvomo")
  private DataSource dataSource;

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  /** The same, with what the running transaction has not yet sent to the store. */
  Map<String, String> written() {
    em.flush();
    return stored();
  }

  /**
   * Count and fingerprint of each table, as the running transaction sees them: the place and the
   * writer of each row, since a row that anybody writes again gets both anew.
   */
  Map<String, String> stored() {
    Map<String, String> tables = new TreeMap<>();
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      for (String table : ask(statement, TABLES)) {
        String row = "coalesce(md5(string_agg(t.ctid || ' ' || t.xmin, ',' order by t.ctid)), '')";
        String sql = "select count(*) || ' rows ' || " + row + " from " + table + " t";
        tables.put(table, ask(statement, sql).get(0));
      }
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
    return tables;
  }

  private static List<String> ask(Statement statement, String sql) throws SQLException {
    List<String> answers = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        answers.add(rows.getString(1));
      }
    }
    return answers;
  }
}
