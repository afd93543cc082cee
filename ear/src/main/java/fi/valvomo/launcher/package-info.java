/**
 * Starts Valvomo from one folder with {@code java -jar valvomo.jar}: settings, private database,
 * Payara Micro, and their end in the right order.
 */
package fi.valvomo.launcher;
