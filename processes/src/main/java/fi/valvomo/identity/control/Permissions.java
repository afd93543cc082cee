package fi.valvomo.identity.control;

import fi.valvomo.identity.entity.User;
import fi.valvomo.kernel.entity.Role;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/** What a person may do, as the audit trail keeps it before and after a change. */
record Permissions(
    String username, boolean active, SortedSet<Role> roles, SortedSet<UUID> producers) {

  static Permissions of(User user) {
    return new Permissions(
        user.username(),
        user.active(),
        new TreeSet<>(user.roles()),
        new TreeSet<>(user.producers()));
  }

  @Override
  public String toString() {
    return username + " " + (active ? "active " : "inactive ") + roles + " " + producers;
  }
}
