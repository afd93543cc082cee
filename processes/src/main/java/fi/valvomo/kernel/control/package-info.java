/** What every room of the processes floor stands on. */
package fi.valvomo.kernel.control;
