/**
 * The database of one start. Packed into a jar of its own, which only the launcher sees: what it
 * needs must not stand before the application's own libraries.
 */
package fi.valvomo.launcher.database;
