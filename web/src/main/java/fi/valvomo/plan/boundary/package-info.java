/** Risks of units over HTTP, for the organiser's people only. */
package fi.valvomo.plan.boundary;
