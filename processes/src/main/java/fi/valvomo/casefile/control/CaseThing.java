package fi.valvomo.casefile.control;

import fi.valvomo.kernel.entity.SubjectType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A thing that a case holds, such as an inspection or a finding, as its file shows it. */
public record CaseThing(
    SubjectType type, UUID id, String title, String state, Instant at, List<CaseFact> facts) {}
