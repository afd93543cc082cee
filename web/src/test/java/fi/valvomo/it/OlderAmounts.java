package fi.valvomo.it;

import fi.valvomo.agreement.entity.AgreementTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Upgrades a house whose agreements told amounts in words. */
@ApplicationScoped
@Transactional
public class OlderAmounts {

  private static final String VALUES = "/db/migration/V363__amounts_of_consequences_are_values.sql";

  @PersistenceContext(unitName = "valvomo")
  private EntityManager em;

  /** The agreement's first version is as it was written once, and is upgraded. */
  void upgrade(UUID agreement, String terms) {
    em.createNativeQuery("update agreement_version set terms = ?2 where agreement_id = ?1")
        .setParameter(1, agreement)
        .setParameter(2, terms)
        .executeUpdate();
    try (var file = AgreementTerms.class.getResourceAsStream(VALUES);
        // as Flyway does: a question mark of a JSON path is no parameter
        Statement statement = em.unwrap(Connection.class).createStatement()) {
      statement.execute(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
