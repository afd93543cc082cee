package fi.valvomo.demo.control;

import fi.valvomo.identity.control.DemoAccounts;
import fi.valvomo.identity.entity.Users;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.control.LoadDemoRegister;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.ServiceUnit;
import fi.valvomo.producer.entity.ServiceUnits;
import fi.valvomo.producer.entity.SteeringRelations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who plays whom in the demo: the fictional register, and one producer for each provider account.
 */
@ApplicationScoped
public class DemoCast {

  @Inject private LoadDemoRegister register;
  @Inject private SteeringRelations relations;
  @Inject private ServiceUnits units;
  @Inject private DemoAccounts accounts;
  @Inject private Users users;
  @Inject private Clock clock;

  private final Map<String, Viewer> met = new ConcurrentHashMap<>();

  /**
   * Loads the register where it is empty and gives each provider account its producer. Says whether
   * the register was empty.
   */
  @Transactional
  public boolean assemble() {
    boolean empty = register.load();
    Set<UUID> taken = new LinkedHashSet<>();
    Map<String, Set<UUID>> producers = new HashMap<>();
    for (RelationType type : RelationType.values()) {
      relations.producersBySize(type, today()).stream()
          .filter(taken::add)
          .findFirst()
          .ifPresent(producer -> producers.put(account(type), Set.of(producer)));
    }
    accounts.ensure(producers);
    for (RelationType type : RelationType.values()) {
      producers
          .getOrDefault(account(type), Set.of())
          .forEach(producer -> accounts.limit(account(type) + "-unit", producer, some(producer)));
    }
    return empty;
  }

  /** Half of a producer's units, for a colleague who is limited to them. */
  private Set<UUID> some(UUID producer) {
    List<UUID> all =
        units.withIds(List.of(), List.of(), Set.of(producer)).stream()
            .sorted(Comparator.comparing(ServiceUnit::name))
            .map(ServiceUnit::id)
            .toList();
    return Set.copyOf(all.subList(0, (all.size() + 1) / 2));
  }

  /** The person who answers for the producer of this relation. */
  public Viewer provider(RelationType type) {
    return person(account(type));
  }

  /**
   * A person of the demo by user name; what the people may do is settled before the play begins.
   */
  public Viewer person(String username) {
    return met.computeIfAbsent(username, this::meet);
  }

  private Viewer meet(String username) {
    return users
        .byUsername(username)
        .orElseThrow(() -> new IllegalStateException("No demo account " + username))
        .viewer();
  }

  private static String account(RelationType type) {
    return "provider-" + type.name().toLowerCase(Locale.ROOT);
  }

  private LocalDate today() {
    return clock.instant().atZone(Deadline.ZONE).toLocalDate();
  }
}
