/** Who is there, and what they may do. */
package fi.valvomo.identity.boundary;
