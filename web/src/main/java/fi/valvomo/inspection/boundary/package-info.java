/** Inspections as people see them and what they do to them. */
package fi.valvomo.inspection.boundary;
