/**
 * What was agreed with those who produce services, what is to be reached by it, and what was: own
 * units by line agreement, the others by contract, rulebook or terms. 612/2021 15 §, 741/2023 23 §.
 */
package fi.valvomo.agreement.entity;
