package fi.valvomo.producer.entity;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which producers or units a list shows. What is null does not filter.
 *
 * @param search part of a name, of a business id or of an OID
 * @param relation only with this kind of relation in force
 * @param type only units of this type
 * @param producers only these producers and their units
 * @param on the day on which relations are looked at
 * @param limits of these producers only these units; other producers are not limited
 */
public record RegisterFilter(
    String search,
    RelationType relation,
    UnitType type,
    Set<UUID> producers,
    LocalDate on,
    Map<UUID, Set<UUID>> limits) {

  /** The units of one producer. */
  public static RegisterFilter ofProducer(
      UUID producerId, LocalDate on, Map<UUID, Set<UUID>> limits) {
    return new RegisterFilter(null, null, null, Set.of(producerId), on, limits);
  }

  /** Pattern for {@code like}: what a person typed stands anywhere, its own signs as they are. */
  String pattern() {
    return patternOf(search);
  }

  /** The same for other lists that are searched by these names; null for nothing typed. */
  public static String patternOf(String search) {
    if (search == null || search.isBlank()) {
      return null;
    }
    String words = search.strip().toLowerCase(Locale.ROOT);
    return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }

  /** The producers of which some units only are shown, as one bound text. */
  String limitedProducers() {
    return IdList.of(limits.keySet());
  }

  /** Those units, as one bound text. */
  String unitsWithinLimits() {
    return IdList.of(limits.values().stream().flatMap(Set::stream).toList());
  }

  /** The producers as one bound text. */
  String producerIds() {
    return producers == null ? null : IdList.of(producers);
  }
}
