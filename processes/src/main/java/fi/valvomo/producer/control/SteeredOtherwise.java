package fi.valvomo.producer.control;

import java.util.Set;
import java.util.UUID;

/**
 * Told once by a command after which units are of another kind, or are steered from or to other
 * days: what concerns all units of a kind concerns others than before.
 */
public record SteeredOtherwise(Set<UUID> unitIds) {}
