package fi.valvomo.finding.entity;

import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.producer.entity.ConsequenceKind;

/**
 * One rung of the ladder of consequences (seuraamusportaikko), as the decision table says.
 *
 * @param order from 1 upward, the mildest first
 * @param needsHearing whether the party is heard before the decision. 434/2003 34 §
 * @param clause what it asks of the agreement
 * @param decider who decides unless the delegation table says otherwise
 * @param recordYears how long procurement may look at it, or null. 1397/2016 81.4 §
 * @param document what is sent of it
 * @param appealable whether it is a decision with appeal instructions
 * @param answerDays days that are usually given for the party's answer, or null where none is asked
 */
public record ConsequenceRung(
    ConsequenceKind kind,
    int order,
    boolean needsHearing,
    ClauseNeed clause,
    Role decider,
    Integer recordYears,
    DocumentKind document,
    boolean appealable,
    Integer answerDays) {}
