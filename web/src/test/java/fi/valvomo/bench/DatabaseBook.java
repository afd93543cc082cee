package fi.valvomo.bench;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** What the database itself counts of its work. */
@ApplicationScoped
public class DatabaseBook {

  private static final String STANDING =
      "select (select coalesce(sum(calls), 0) from public.pg_stat_statements"
          + " where query !~ 'pg_stat_statements|pg_type'),"
          + " pg_current_wal_lsn() - '0/0'::pg_lsn";

  @Resource(lookup = "java:app/jdbc/valvomo")
  private DataSource dataSource;

  /** Statements run and bytes of write-ahead log written, from a beginning that does not matter. */
  public record Standing(long statements, long walBytes) {

    Standing since(Standing before) {
      return new Standing(statements - before.statements, walBytes - before.walBytes);
    }

    Standing plus(Standing other) {
      return new Standing(statements + other.statements, walBytes + other.walBytes);
    }
  }

  /** Where it stands now. */
  public Standing standing() {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create extension if not exists pg_stat_statements schema public");
      try (ResultSet row = statement.executeQuery(STANDING)) {
        row.next();
        return new Standing(row.getLong(1), row.getLong(2));
      }
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
