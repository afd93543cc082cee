/** People, what they may do and for whom, and their sessions. */
package fi.valvomo.identity.entity;
