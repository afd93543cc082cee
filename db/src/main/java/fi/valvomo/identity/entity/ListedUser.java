package fi.valvomo.identity.entity;

import fi.valvomo.kernel.entity.Role;
import java.util.Set;
import java.util.UUID;

/** One person in a list. */
public record ListedUser(
    UUID id,
    String username,
    String displayName,
    String email,
    Set<Role> roles,
    boolean active,
    Set<UUID> producers) {}
