/** Notices as people and strangers see and send them. */
package fi.valvomo.notice.boundary;
