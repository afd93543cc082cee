/** The self-monitoring programme: so far it tells its objectives. */
package fi.valvomo.programme.control;
