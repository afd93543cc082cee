/** The self-monitoring programme as others see it: so far its objectives. */
package fi.valvomo.programme.boundary;
