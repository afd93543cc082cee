/** Who produces services for the organiser: producers, their units and what steers them. */
package fi.valvomo.producer.entity;
