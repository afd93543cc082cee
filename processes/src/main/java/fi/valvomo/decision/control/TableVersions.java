package fi.valvomo.decision.control;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.MissingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.flowable.dmn.api.DmnDecision;
import org.flowable.dmn.api.DmnRepositoryService;

/**
 * The versions of a table. Whenever anything among the models of the house changes, the engine
 * counts up every table; a version here is one that says something else than the one before it.
 */
@ApplicationScoped
public class TableVersions {

  private final DmnRepositoryService repository;

  /** For the container's proxy. */
  protected TableVersions() {
    this(null);
  }

  @Inject
  TableVersions(DmnRepositoryService repository) {
    this.repository = repository;
  }

  /** All tables as the engine has them now, by their key. */
  List<DmnDecision> newest() {
    return repository.createDecisionQuery().latestVersion().list().stream()
        .sorted(Comparator.comparing(DmnDecision::getKey))
        .toList();
  }

  /**
   * The newest first.
   *
   * @throws MissingException when there is no such table
   */
  List<TableVersion> of(String key) {
    List<DmnDecision> deployed =
        repository.createDecisionQuery().decisionKey(key).orderByDecisionVersion().asc().list();
    if (deployed.isEmpty()) {
      throw new MissingException("decision table " + key);
    }
    List<TableVersion> versions = new ArrayList<>();
    byte[] before = null;
    for (DmnDecision each : deployed) {
      byte[] content = content(each);
      int last = versions.size() - 1;
      if (Arrays.equals(content, before)) {
        TableVersion same = versions.get(last);
        versions.set(last, new TableVersion(same.number(), same.since(), null, each.getId()));
      } else {
        LocalDate since = deployedOn(each);
        if (last >= 0) {
          TableVersion past = versions.get(last);
          versions.set(last, new TableVersion(past.number(), past.since(), since, past.engineId()));
        }
        versions.add(new TableVersion(each.getVersion(), since, null, each.getId()));
      }
      before = content;
    }
    Collections.reverse(versions);
    return versions;
  }

  private LocalDate deployedOn(DmnDecision decision) {
    return repository
        .createDeploymentQuery()
        .deploymentId(decision.getDeploymentId())
        .singleResult()
        .getDeploymentTime()
        .toInstant()
        .atZone(Deadline.ZONE)
        .toLocalDate();
  }

  private byte[] content(DmnDecision decision) {
    try (InputStream resource = repository.getDmnResource(decision.getId())) {
      return resource.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
