package fi.valvomo.decision.control;

import fi.valvomo.kernel.entity.MissingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.flowable.dmn.api.DmnRepositoryService;
import org.flowable.dmn.model.Decision;

/** Shows by which tables the house decides, and what their earlier versions said. */
@ApplicationScoped
@Transactional
public class ReadDecisionTables {

  private final DmnRepositoryService repository;
  private final TableVersions versions;

  /** What was deployed stays as it is: a table is read once, by the engine's id of its newest. */
  private final Map<String, DecisionTableRow> listed = new ConcurrentHashMap<>();

  /** For the container's proxy. */
  protected ReadDecisionTables() {
    this(null, null);
  }

  @Inject
  ReadDecisionTables(DmnRepositoryService repository, TableVersions versions) {
    this.repository = repository;
    this.versions = versions;
  }

  /** Every table in force, by its key. */
  public List<DecisionTableRow> all() {
    return versions.newest().stream()
        .map(newest -> listed.computeIfAbsent(newest.getId(), id -> row(newest.getKey())))
        .toList();
  }

  /**
   * One version of a table whole.
   *
   * @param number null for the one in force
   * @throws MissingException when there is no such table or version
   */
  public DecisionTableText table(String key, Integer number) {
    List<TableVersion> known = versions.of(key);
    TableVersion wanted =
        known.stream()
            .filter(version -> number == null || version.number() == number)
            .findFirst()
            .orElseThrow(() -> new MissingException("version " + number + " of table " + key));
    return TableReading.of(decision(key, wanted), wanted, known);
  }

  private DecisionTableRow row(String key) {
    List<TableVersion> known = versions.of(key);
    TableVersion newest = known.get(0);
    DecisionTableText table = TableReading.of(decision(key, newest), newest, known);
    return new DecisionTableRow(
        key, table.name(), newest.number(), newest.since(), table.rows().size(), known.size());
  }

  private Decision decision(String key, TableVersion version) {
    return repository.getDmnDefinition(version.engineId()).getDecisions().stream()
        .filter(decision -> decision.getId().equals(key))
        .findFirst()
        .orElseThrow();
  }
}
