/** Agreements, indicators, targets and measurements over HTTP. */
package fi.valvomo.agreement.boundary;
