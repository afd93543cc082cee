/** The self-monitoring programme (omavalvontaohjelma), 741/2023 26 §: so far its objectives. */
package fi.valvomo.programme.entity;
