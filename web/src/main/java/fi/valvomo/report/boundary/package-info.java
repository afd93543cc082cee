/** The producers' own self-monitoring in the interface: templates, rounds and reports. */
package fi.valvomo.report.boundary;
