package fi.valvomo.agreement.entity;

import java.time.LocalDate;
import java.util.UUID;

/** One figure of a file that is about to be taken over. */
public record StagedFigure(
    UUID indicatorId, Subject subject, LocalDate periodFrom, Reading reading, String confirmedBy) {}
