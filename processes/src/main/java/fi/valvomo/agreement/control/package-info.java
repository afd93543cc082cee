/** Agreements are made and amended, targets set, measurements told, and targets judged by them. */
package fi.valvomo.agreement.control;
