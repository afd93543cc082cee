/** What people do to a notice, the order in which it goes, and how its sender stays unknown. */
package fi.valvomo.notice.control;
