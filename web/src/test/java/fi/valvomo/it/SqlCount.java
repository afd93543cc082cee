package fi.valvomo.it;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Counts the SQL statements that reach the database, in the database's own book. Begin and commit
 * are not in it, nor is what a trigger does at commit, nor the note that a session is in use, which
 * is made once a minute at most. What the engine's timers do meanwhile would be counted too: they
 * must stand still.
 */
@ApplicationScoped
public class SqlCount {

  private static final String ENGINE = "\\mact_(ru|re|ge|hi|evt|procdef|dmn)";
  private static final String NOT_OF_THE_REQUEST =
      "pg_stat_statements|pg_type|public_attempt|index_case|index_thing|^update user_session set last_seen_at";
  private static final String BOOK =
      "select coalesce(sum(calls) filter (where query !~* '"
          + ENGINE
          + "'), 0),"
          + " coalesce(sum(calls) filter (where query ~* '"
          + ENGINE
          + "'), 0)"
          + " from public.pg_stat_statements where query !~ '"
          + NOT_OF_THE_REQUEST
          + "'";

  @Resource(lookup = "java:app/jdbc/valvomo")
  private DataSource dataSource;

  /**
   * How many statements a piece of work took.
   *
   * @param ours on the tables of the house
   * @param engine on the tables of the process engine
   */
  public record Statements(long ours, long engine) {}

  /**
   * Does it and counts. No connection is held meanwhile: one that stays open over transactions of
   * the same request is enlisted in each of them, and ends in the pool twice.
   */
  public Statements of(Runnable work) {
    begin();
    work.run();
    return counted();
  }

  private void begin() {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create extension if not exists pg_stat_statements schema public");
      statement.execute("select public.pg_stat_statements_reset()");
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private Statements counted() {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet counted = statement.executeQuery(BOOK)) {
      counted.next();
      return new Statements(counted.getLong(1), counted.getLong(2));
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
