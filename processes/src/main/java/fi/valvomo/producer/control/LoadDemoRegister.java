package fi.valvomo.producer.control;

import static java.util.stream.Collectors.toMap;

import fi.valvomo.identity.control.DemoAccounts;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.BusinessId;
import fi.valvomo.producer.entity.Producer;
import fi.valvomo.producer.entity.Producers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Fills an empty register with the demo's fictional producers, by the same import as any file. */
@ApplicationScoped
@Transactional
public class LoadDemoRegister {

  private static final String FILE = "/demo/register.csv";

  /** For whom the demo's providers act: one producer of each kind of relation. */
  static final Map<String, String> PROVIDERS =
      Map.of(
          "provider-own", "9000011-8",
          "provider-contract", "9000311-6",
          "provider-voucher", "9000461-0",
          "provider-grant", "9000532-2");

  @Inject private Producers producers;
  @Inject private ImportRegister importRegister;
  @Inject private DemoAccounts accounts;

  /**
   * Loads the file unless there is any producer, and lets the demo's providers act for theirs. Says
   * whether it did.
   */
  public boolean load() {
    if (!producers.isEmpty()) {
      return false;
    }
    ImportReport report = importRegister.commit(file(), Viewer.SYSTEM);
    if (!report.committed()) {
      throw new IllegalStateException("The demo register is wrong: " + report.errors());
    }
    accounts.ensure(memberships());
    return true;
  }

  private Map<String, Set<UUID>> memberships() {
    Map<String, UUID> byBusinessId =
        producers
            .withIds(PROVIDERS.values().stream().map(BusinessId::of).toList(), List.of())
            .stream()
            .collect(toMap(producer -> producer.businessId().value(), Producer::id));
    return PROVIDERS.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, own -> Set.of(byBusinessId.get(own.getValue()))));
  }

  static byte[] file() {
    try (InputStream file = LoadDemoRegister.class.getResourceAsStream(FILE)) {
      return file.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
