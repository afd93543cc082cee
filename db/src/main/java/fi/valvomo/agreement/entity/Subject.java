package fi.valvomo.agreement.entity;

import java.util.UUID;

/** Of whom something is measured. */
public record Subject(PartyType type, UUID id) {}
