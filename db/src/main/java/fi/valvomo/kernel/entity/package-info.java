/** What every room of the db floor stands on: versions, refusals, the viewer, pages by key. */
package fi.valvomo.kernel.entity;
