package fi.valvomo.finding.boundary;

import fi.valvomo.finding.boundary.ConsequenceView.SignedWords;
import fi.valvomo.finding.entity.AnswerOutcome;
import fi.valvomo.finding.entity.Consequence;
import fi.valvomo.finding.entity.PartyAnswer;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.boundary.DeadlineView;
import fi.valvomo.work.boundary.MoreTimeView;
import fi.valvomo.work.entity.DeadlineTarget;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The answer that a request for an account or a demand asks for.
 *
 * @param given the party's words; null until answered
 * @param lapsedAt when the last day went by without an answer, or null
 * @param assessment what the officer makes of it; null until assessed
 */
public record PartyAnswerView(
    DeadlineView deadline,
    @Schema(nullable = true) SignedWords given,
    List<UUID> documentIds,
    boolean late,
    @Schema(nullable = true) Instant lapsedAt,
    @Schema(nullable = true) AnswerOutcome outcome,
    @Schema(nullable = true) SignedWords assessment,
    List<MoreTimeView> extensions) {

  static PartyAnswerView of(Consequence of, Viewer viewer) {
    PartyAnswer answer = of.answer();
    return answer == null
        ? null
        : new PartyAnswerView(
            DeadlineView.of(answer.deadline(), of.moves(DeadlineTarget.ANSWER), viewer.language()),
            SignedWords.of(answer.text(), answer.given()),
            answer.documentIds(),
            answer.late(),
            answer.lapsedAt(),
            answer.outcome(),
            SignedWords.of(answer.assessment(), answer.assessed()),
            of.extensionsOf(DeadlineTarget.ANSWER).stream()
                .map(time -> MoreTimeView.of(time.id(), time.target(), time.time(), null))
                .toList());
  }
}
