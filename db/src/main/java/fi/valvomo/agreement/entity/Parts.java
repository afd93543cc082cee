package fi.valvomo.agreement.entity;

/**
 * Of how many parts a rollup should be made, and how many have been measured.
 *
 * @param expected periods of the year, or units of the agreement
 * @param present those with a measurement
 */
public record Parts(int expected, int present) {}
