/** What the auditor reads. */
package fi.valvomo.audit.boundary;
