package fi.valvomo.bench;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * 5,000 made-up units with 30 targets each, measured in 48 months: 7.2 million measurements; only
 * for measuring. A tenth of the targets is compared with the month before.
 */
@ApplicationScoped
public class ManyMeasurements {

  static final int UNITS = 5_000;
  static final int TARGETS = 30;
  static final int MONTHS = 48;

  private static final String[] BRING = {
    """
    insert into indicator (id, version, code, name_fi, kind, direction, factor, period_kind,
      minimum_n, decimals, valid_from, rollup)
    select md5('bench-indicator-' || i)::uuid, 1, 'BENCH-' || i, 'Mittari ' || i, 'SHARE', 'UP', 100,
      'MONTH', 5, 1, date '2020-01-01', 'POOLED' from generate_series(1, %2$d) i
    """,
    """
    insert into agreement (id, version, type, name, valid_from, last_version, last_effective_from)
    select md5('bench-agreement-' || a)::uuid, 1, 'CONTRACT', 'Sopimus ' || a, date '2021-01-01', 1,
      date '2021-01-01' from generate_series(1, 50) a
    """,
    """
    insert into agreement_party (id, version, agreement_id, party_type, party_id, producer_id, measured,
      valid_from)
    select md5('bench-party-' || u)::uuid, 1, md5('bench-agreement-' || (u %% 50 + 1))::uuid, 'UNIT',
      md5('bench-unit-' || u)::uuid, md5('bench-producer-' || u %% 500)::uuid, true,
      date '2021-01-01' from generate_series(1, %1$d) u
    """,
    """
    insert into target (id, version, indicator_id, agreement_id, comparator, value, weight, valid_from,
      party_inferred)
    select md5('bench-target-' || a || '-' || i)::uuid, 1, md5('bench-indicator-' || i)::uuid,
      md5('bench-agreement-' || a)::uuid,
      case when i %% 10 = 0 then 'BETTER_THAN_PREVIOUS' else 'AT_LEAST' end,
      case when i %% 10 = 0 then null else 80 end, 1, date '2021-01-01', false
    from generate_series(1, 50) a, generate_series(1, %2$d) i
    """,
    // the store's own indices, made once all rows are there
    "create table bench_index as select indexdef from pg_indexes where tablename = 'measurement'"
        + " and schemaname = current_schema() and indexname <> 'measurement_pkey'",
    "do $$ declare i record; begin for i in select indexname from pg_indexes where"
        + " tablename = 'measurement' and schemaname = current_schema()"
        + " and indexname <> 'measurement_pkey' loop execute 'drop index ' || i.indexname; end loop;"
        + " end $$",
    """
    insert into measurement (id, version, indicator_id, subject_type, subject_id, period_from, value,
      numerator, denominator, source, recorded_by, recorded_at)
    select lpad(to_hex(((i * %1$d + u) * %3$d::bigint) + m), 32, '0')::uuid, 1,
      md5('bench-indicator-' || i)::uuid, 'UNIT', md5('bench-unit-' || u)::uuid, cast(date '2021-01-01' + make_interval(months => m) as date),
      round(100.0 * ((u * 7 + i * 13 + m * 3) %% 21 + 30) / 50, 6), (u * 7 + i * 13 + m * 3) %% 21 + 30,
      50, 'REPORT', 'Bench', timestamptz '2025-01-01'
    from generate_series(1, %2$d) i, generate_series(1, %1$d) u, generate_series(0, %3$d - 1) m
    """,
    "do $$ declare i record; begin for i in select indexdef from bench_index loop execute i.indexdef;"
        + " end loop; end $$",
    "drop table bench_index",
    "analyze indicator",
    "analyze agreement_party",
    "analyze target",
    // as the store's own housekeeping leaves them
    "vacuum analyze measurement"
  };

  private static final String[] REMOVE = {
    "drop table if exists bench_copy",
    // the few others stand aside: millions of rows are not taken away one by one
    "create table bench_kept as select s.* from target_status s join indicator i"
        + " on i.id = s.indicator_id where i.code not like 'BENCH-%'",
    "truncate target_status",
    "insert into target_status select * from bench_kept",
    "drop table bench_kept",
    "create table bench_kept as select * from measurement where recorded_by <> 'Bench'",
    "truncate measurement",
    "insert into measurement select * from bench_kept",
    "drop table bench_kept",
    "delete from target where indicator_id in (select id from indicator where code like 'BENCH-%')",
    "delete from indicator where code like 'BENCH-%'",
    "delete from agreement_party where agreement_id in (select md5('bench-agreement-' || a)::uuid"
        + " from generate_series(1, 50) a)",
    "delete from agreement where id in (select md5('bench-agreement-' || a)::uuid"
        + " from generate_series(1, 50) a)"
  };

  @Resource(lookup = "java:app/jdbc/valvomo")
  private DataSource dataSource;

  /** Inserts them and lets the planner know; not all where less is enough. */
  public long bring(int units) {
    String[] filled = new String[BRING.length];
    for (int i = 0; i < BRING.length; i++) {
      filled[i] = BRING[i].formatted(units, TARGETS, MONTHS);
    }
    execute(filled);
    return (long) units * TARGETS * MONTHS;
  }

  /** A table like the one that judging fills, but plain. */
  public void makePlace() {
    execute(
        "drop table if exists bench_copy",
        "create table bench_copy (like measurement, primary key (indicator_id, subject_id,"
            + " period_from))");
  }

  /** The same rows, copied as plainly as can be. */
  public void copyPlainly() {
    execute("insert into bench_copy select * from measurement where recorded_by = 'Bench'");
  }

  /** What the store's own housekeeping does after so much was written. */
  void settle() {
    execute("vacuum analyze target_status");
  }

  /** Nobody shall meet them later. */
  public void remove() {
    execute(REMOVE);
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
