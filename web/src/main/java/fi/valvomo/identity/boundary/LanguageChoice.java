package fi.valvomo.identity.boundary;

import fi.valvomo.kernel.entity.Language;
import jakarta.validation.constraints.NotNull;

/** The language that a person wants to be answered in. */
public record LanguageChoice(@NotNull Language language) {}
