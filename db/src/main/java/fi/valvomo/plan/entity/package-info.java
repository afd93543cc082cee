/** Where supervision goes next, and why: risk scores (valvontasuunnitelma, riskiarvio). */
package fi.valvomo.plan.entity;
