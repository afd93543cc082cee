package fi.valvomo.identity.control;

import fi.valvomo.identity.entity.Membership;
import fi.valvomo.identity.entity.User;
import fi.valvomo.kernel.entity.Role;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a person may do, as the audit trail keeps it before and after a change. */
record Permissions(
    String username, boolean active, SortedSet<Role> roles, SortedSet<String> producers) {

  static Permissions of(User user) {
    return new Permissions(
        user.username(),
        user.active(),
        new TreeSet<>(user.roles()),
        user.memberships().stream()
            .map(Permissions::told)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** A main user by the producer alone; whoever may do less with what they may. */
  private static String told(Membership membership) {
    String producer = membership.producerId().toString();
    if (membership.mainUser()) {
      return producer;
    }
    return producer + (membership.limited() ? " " + new TreeSet<>(membership.units()) : " member");
  }

  @Override
  public String toString() {
    return username + " " + (active ? "active " : "inactive ") + roles + " " + producers;
  }
}
