package fi.valvomo.agreement.entity;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Which agreements; what is null does not filter.
 *
 * @param on in force on this day
 * @param partyId with this producer, unit or line
 * @param producers of any of these producers: what a provider may see
 */
public record AgreementFilter(
    String search, AgreementType type, LocalDate on, UUID partyId, Set<UUID> producers) {}
