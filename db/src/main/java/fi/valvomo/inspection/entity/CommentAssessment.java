package fi.valvomo.inspection.entity;

import java.util.UUID;

/** What the officer answers to the comment on one finding. */
public record CommentAssessment(UUID findingId, CommentOutcome outcome, String assessment) {}
