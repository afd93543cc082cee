package fi.valvomo.bench;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Puts the units of {@link ManyMeasurements} into the register: five services, four relations, and
 * every indicator classed; only for measuring.
 */
@ApplicationScoped
public class ManyCompared {

  private static final String[] BRING = {
    """
    insert into producer (id, version, name, business_id_missing_reason, language, form)
    select md5('bench-producer-' || p)::uuid, 1, 'Vertailutuottaja ' || p, 'Mittaus', 'FI',
      (select form from producer limit 1) from generate_series(0, 499) p
    """,
    """
    insert into service_unit (id, version, producer_id, name, type, language, places)
    select md5('bench-unit-' || u)::uuid, 1, md5('bench-producer-' || u %% 500)::uuid,
      'Vertailuyksikkö ' || u, (array['HOME_CARE', 'ELDERLY_24H', 'DENTAL', 'DAY_ACTIVITY',
        'DISABILITY_HOUSING'])[u %% 5 + 1], 'FI', 20 + u %% 40 from generate_series(1, %1$d) u
    """,
    """
    insert into steering_relation (id, version, unit_id, producer_id, type, act_applies, valid_from)
    select md5('bench-relation-' || u)::uuid, 1, md5('bench-unit-' || u)::uuid,
      md5('bench-producer-' || u %% 500)::uuid,
      (array['OWN', 'CONTRACT', 'VOUCHER', 'GRANT'])[u / 5 %% 4 + 1], true, date '2020-01-01'
    from generate_series(1, %1$d) u
    """,
    """
    insert into indicator_perspective (id, version, indicator_id, perspective, valid_from)
    select md5('bench-class-' || i)::uuid, 1, md5('bench-indicator-' || i)::uuid,
      (array['QUALITY', 'AVAILABILITY', 'STAFFING', 'UNIT_COST', 'CUSTOMER_EXPERIENCE',
        'CLIENT_MIX'])[i %% 6 + 1], date '2020-01-01' from generate_series(1, 30) i
    """,
    "analyze producer",
    "analyze service_unit",
    "analyze steering_relation",
    "analyze indicator_perspective"
  };

  private static final String[] REMOVE = {
    "delete from risk_score where unit_id in (select id from service_unit where name like"
        + " 'Vertailuyksikkö %')",
    "delete from unit_year_figure where unit_id in (select id from service_unit where name like"
        + " 'Vertailuyksikkö %')",
    "delete from indicator_perspective where indicator_id in (select id from indicator where code"
        + " like 'BENCH-%')",
    "delete from steering_relation where unit_id in (select id from service_unit where name like"
        + " 'Vertailuyksikkö %')",
    "delete from service_unit where name like 'Vertailuyksikkö %'",
    "delete from producer where name like 'Vertailutuottaja %'"
  };

  @Resource(lookup = "java:app/jdbc/valvomo")
  private DataSource dataSource;

  /** As many units as were measured. */
  void bring(int units) {
    for (String command : BRING) {
      execute(command.contains("%1$d") ? command.formatted(units) : command.replace("%%", "%"));
    }
  }

  /** The planner learns of what was summed. */
  void summed() {
    execute("vacuum analyze unit_year_figure");
  }

  /** Nobody shall meet them later; before their measurements go. */
  void remove() {
    for (String command : REMOVE) {
      execute(command);
    }
  }

  private void execute(String command) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(command);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
