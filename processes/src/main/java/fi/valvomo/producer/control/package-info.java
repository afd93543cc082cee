/** What is done in the register of producers, by hand and by import. */
package fi.valvomo.producer.control;
