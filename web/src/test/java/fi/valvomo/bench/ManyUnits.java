package fi.valvomo.bench;

import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Two thousand units of one producer in an area of their own; only for measuring. */
@ApplicationScoped
public class ManyUnits {

  static final String AREA = "Mittausalue";

  private static final UUID PRODUCER = UUID.fromString("00000000-0000-4000-8000-00000000b001");

  @Resource(lookup = "java:app/jdbc/valvomo")
  private DataSource dataSource;

  void bring() {
    execute(
        "insert into producer (id, version, name, business_id_missing_reason, language, form)"
            + " values ('"
            + PRODUCER
            + "', 1, 'Mittaustuottaja', 'Mittaus', 'FI',"
            + " (select form from producer limit 1)) on conflict do nothing",
        "insert into service_unit (id, version, producer_id, name, type, area, language)"
            + " select gen_random_uuid(), 1, '"
            + PRODUCER
            + "', 'Mittausyksikkö ' || i,"
            + " 'HOME_CARE', '"
            + AREA
            + "', 'FI' from generate_series(1, 2000) i",
        "insert into steering_relation (id, version, unit_id, producer_id, type, act_applies,"
            + " valid_from) select gen_random_uuid(), 1, id, producer_id, 'CONTRACT', true,"
            + " date '2020-01-01' from service_unit where area = '"
            + AREA
            + "'",
        "analyze service_unit",
        "analyze steering_relation");
  }

  /** They are asked nothing any more. */
  void remove() {
    execute(
        "update steering_relation set valid_to = date '2020-01-02' where producer_id = '"
            + PRODUCER
            + "'");
  }

  /** Somebody who acts for all of them. */
  Viewer provider() {
    return new Viewer(
        UUID.nameUUIDFromBytes(new byte[] {1}),
        "Toivo Mittaaja",
        Set.of(Role.PROVIDER),
        Set.of(PRODUCER),
        Language.FI);
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
