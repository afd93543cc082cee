/** The decision tables by which the house decides, read as people read them. */
package fi.valvomo.decision.control;
