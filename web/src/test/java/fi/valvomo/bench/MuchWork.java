package fi.valvomo.bench;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** 100,000 open work items, spread over the units of the register; only for measuring. */
@ApplicationScoped
public class MuchWork {

  // one in four is taken, by one of 40 people; half wait for officers
  private static final String BRING =
      """
      insert into work_item (id, version, engine_task_id, process_definition_id, process_key, step,
        subject_type, subject_id, case_id, case_number, producer_id, unit_id, relation, severity,
        title, role, due_at, created_at, assignee_id, assignee_name)
      select gen_random_uuid(), 1, 'bench-' || i, 'finding:1:bench', 'finding',
        case i % 2 when 0 then 'verify' else 'carry-out' end, 'FINDING', gen_random_uuid(),
        gen_random_uuid(), 'VALV 2000-' || i, u.producer_id, u.id, 'CONTRACT', i % 3 + 1,
        'Lääkekaapin lukko ' || i, case i % 2 when 0 then 'OFFICER' else 'PROVIDER' end,
        now() + i % 90 * interval '1 day' + i * interval '1 second', now(),
        case i % 4 when 0 then md5('person' || i % 40)::uuid end,
        case i % 4 when 0 then 'Tarkastaja ' || i % 40 end
      from generate_series(1, 100000) i
      join (select id, producer_id, row_number() over (order by id) - 1 as place,
        count(*) over () as units from service_unit) u on u.place = i % u.units
      """;

  private static final String PLAIN =
      """
      select id, version, process_key, step, subject_type, subject_id, case_number, title,
        producer_id, unit_id, relation, severity, role, due_at, assignee_id, assignee_name,
        created_at
      from work_item
      where completed_at is null and assignee_id is null and role = 'OFFICER'
      order by due_at, id limit ?
      """;

  @Resource(lookup = "java:app/jdbc/valvomo")
  private DataSource dataSource;

  /** Inserts it and lets the planner know. */
  public void bring() {
    execute(BRING, "vacuum analyze work_item");
  }

  /** Nobody shall meet it later. */
  public void remove() {
    execute("delete from work_item where engine_task_id like 'bench-%'", "vacuum work_item");
  }

  /** The same rows as the queue's first page, as plain as can be. */
  public List<Object[]> readPlainly(int limit) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(PLAIN)) {
      select.setInt(1, limit);
      try (ResultSet found = select.executeQuery()) {
        return rows(found);
      }
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static List<Object[]> rows(ResultSet found) throws SQLException {
    List<Object[]> rows = new ArrayList<>();
    int columns = found.getMetaData().getColumnCount();
    while (found.next()) {
      Object[] row = new Object[columns];
      for (int i = 0; i < columns; i++) {
        row[i] = found.getObject(i + 1);
      }
      rows.add(row);
    }
    return rows;
  }

  private void execute(String... commands) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      for (String command : commands) {
        statement.execute(command);
      }
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
