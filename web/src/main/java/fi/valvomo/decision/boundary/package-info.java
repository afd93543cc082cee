/** The decision tables as people of the organiser read them. */
package fi.valvomo.decision.boundary;
