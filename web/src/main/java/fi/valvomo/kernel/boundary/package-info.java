/** What every resource stands on: problems, messages, pages, entity tags, headers. */
package fi.valvomo.kernel.boundary;
