/** Keeps the audit trail. */
package fi.valvomo.audit.control;
