package fi.valvomo.identity.control;

import fi.valvomo.identity.entity.ListedUser;
import fi.valvomo.identity.entity.User;
import fi.valvomo.identity.entity.Users;
import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads people. */
@ApplicationScoped
public class People {

  @Inject private Users users;
  @Inject private Instance<ProducerNames> register;

  public User get(UUID id) {
    return users.get(id);
  }

  public Page<ListedUser> list(String search, Cursor after, int limit) {
    return users.list(search, after, limit);
  }

  /** Those to whom a case may be given. */
  public List<ListedUser> colleagues() {
    return users.colleagues();
  }

  /** Names of producers by id; those that the register does not know are left out. */
  public Map<UUID, String> producerNames(Set<UUID> ids) {
    return ids.isEmpty() || register.isUnsatisfied() ? Map.of() : register.get().names(ids);
  }

  void checkProducers(Set<UUID> ids) {
    if (!ids.isEmpty()
        && register.isResolvable()
        && !register.get().names(ids).keySet().containsAll(ids)) {
      throw InvalidException.of("producerIds", "unknown");
    }
  }
}
