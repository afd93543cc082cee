/** The register of producers, units and relations as people and programs see it. */
package fi.valvomo.producer.boundary;
