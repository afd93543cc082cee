package fi.valvomo.it;

import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.engine.StoreConnections;
import fi.valvomo.kernel.entity.Language;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** Upgrades a house whose letters are worded as they once were, and leaves no trace of it. */
@ApplicationScoped
@Transactional
public class OlderWordings {

  /** Named the sections of the closing statement and of the decision. */
  static final String LAW_OF_THE_DAY = "V262__seeded_letters_cite_the_law_of_their_day.sql";

  /** Named what else was cited by its number. */
  static final String PROVISIONS = "V332__seeded_letters_name_provisions.sql";

  @Inject private StoreConnections store;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transaction;

  /** The first wording of a letter, as this house brought it. */
  public String first(DocumentKind kind, Language language) {
    return read(kind, language).get(1);
  }

  /**
   * The wordings by their number after an upgrade from a house whose only one was this.
   *
   * @param upgrade the migration
   * @param by who changed it last
   */
  public Map<Integer, String> upgraded(
      String upgrade, DocumentKind kind, Language language, String wording, String by) {
    transaction.setRollbackOnly();
    try (Connection connection = store.ofTransactions().getConnection()) {
      change(
          connection,
          "delete from document_template where kind = ? and language = ? and number > 1",
          kind.name(),
          language.name());
      change(
          connection,
          "update document_template set body = ?, changed_by = ?, valid_to = null"
              + " where kind = ? and language = ?",
          wording,
          by,
          kind.name(),
          language.name());
      try (Statement statement = connection.createStatement()) {
        statement.execute(sql(upgrade));
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
    return read(kind, language);
  }

  private Map<Integer, String> read(DocumentKind kind, Language language) {
    Map<Integer, String> found = new TreeMap<>();
    try (Connection connection = store.ofTransactions().getConnection();
        PreparedStatement asked =
            connection.prepareStatement(
                "select number, body from document_template where kind = ? and language = ?")) {
      asked.setString(1, kind.name());
      asked.setString(2, language.name());
      try (ResultSet rows = asked.executeQuery()) {
        while (rows.next()) {
          found.put(rows.getInt(1), rows.getString(2));
        }
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
    return found;
  }

  private static void change(Connection connection, String sql, String... values)
      throws SQLException {
    try (PreparedStatement change = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        change.setString(i + 1, values[i]);
      }
      change.executeUpdate();
    }
  }

  private static String sql(String upgrade) {
    try (var file = DocumentKind.class.getResourceAsStream("/db/migration/" + upgrade)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
