/** How people come in, and how they are let in. */
package fi.valvomo.identity.control;
