package fi.valvomo.finding.boundary;

import fi.valvomo.finding.boundary.ConsequenceView.Signed;
import fi.valvomo.finding.entity.ConsequenceGround;
import fi.valvomo.finding.entity.ReplyOutcome;
import fi.valvomo.finding.entity.ReplyStance;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One ground of a consequence, the party's answer to it and the officer's. */
public record GroundView(
    int place,
    String text,
    @Schema(nullable = true) ReplyStance stance,
    @Schema(nullable = true) String reply,
    List<UUID> documentIds,
    boolean late,
    @Schema(nullable = true) Signed replied,
    @Schema(nullable = true) ReplyOutcome outcome,
    @Schema(nullable = true) String assessment,
    @Schema(nullable = true) Signed assessed) {

  static GroundView of(ConsequenceGround ground, boolean answered) {
    return new GroundView(
        ground.place(),
        ground.text(),
        ground.stance(),
        ground.reply(),
        ground.documentIds(),
        ground.late(),
        Signed.of(ground.replied()),
        answered ? ground.outcome() : null,
        answered ? ground.assessment() : null,
        answered ? Signed.of(ground.assessed()) : null);
  }
}
