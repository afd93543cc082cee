/** What people do to an inspection, the order in which it goes, and the letters that it sends. */
package fi.valvomo.inspection.control;
