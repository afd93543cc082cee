package fi.valvomo.casefile.control;

import java.util.List;

/**
 * What a case holds besides its documents and its timeline: this is kept whole when the case goes
 * from house to house.
 */
public record CaseRecord(
    List<CaseParty> parties, List<CaseThing> things, List<Exchange> exchanges) {}
