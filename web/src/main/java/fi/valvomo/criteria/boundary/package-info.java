/** The criteria as others see them; they are open to providers too. */
package fi.valvomo.criteria.boundary;
