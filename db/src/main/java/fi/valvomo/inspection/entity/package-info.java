/** What is stored of an inspection (valvontakäynti, tarkastus) and what it refuses. */
package fi.valvomo.inspection.entity;
