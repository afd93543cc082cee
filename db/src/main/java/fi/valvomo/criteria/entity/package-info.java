/**
 * By what supervision measures: the versioned catalogue of criteria (arviointikriteeristö), the
 * legal basis of a visit and the state's supervisory authority, each dated.
 */
package fi.valvomo.criteria.entity;
