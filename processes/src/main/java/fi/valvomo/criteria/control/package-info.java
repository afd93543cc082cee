/** Publishes versions of the criteria and shows them. */
package fi.valvomo.criteria.control;
