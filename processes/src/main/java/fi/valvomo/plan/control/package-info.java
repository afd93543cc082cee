/** Weighs what is known of units, so that supervision goes where the risk is. */
package fi.valvomo.plan.control;
