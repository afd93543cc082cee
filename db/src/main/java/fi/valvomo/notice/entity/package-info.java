/** Notices from outside and inside the services (ilmoitukset), and who sent them, kept apart. */
package fi.valvomo.notice.entity;
