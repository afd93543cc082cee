/** Who did what and when, for the auditor. */
package fi.valvomo.audit.entity;
