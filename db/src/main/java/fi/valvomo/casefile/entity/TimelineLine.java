package fi.valvomo.casefile.entity;

import fi.valvomo.kernel.entity.EventLine;

/**
 * One line of a timeline, and where it belongs: among those of many units that must be told.
 *
 * @param unitName null where it concerns no unit
 * @param caseNumber null outside cases
 */
public record TimelineLine(EventLine event, String unitName, String caseNumber) {}
