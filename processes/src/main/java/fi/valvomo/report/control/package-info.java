/** Templates, rounds and reports of the producers' own self-monitoring, as commands. */
package fi.valvomo.report.control;
