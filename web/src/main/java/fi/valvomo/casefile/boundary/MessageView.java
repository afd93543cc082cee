package fi.valvomo.casefile.boundary;

import fi.valvomo.casefile.control.ReadMessages.Read;
import fi.valvomo.casefile.entity.MessageRow;
import fi.valvomo.casefile.entity.MessageSide;
import fi.valvomo.casefile.entity.PromiseOutcome;
import fi.valvomo.kernel.entity.Page;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A message with its files, and what became of the answer that was promised to it.
 *
 * @param late whether the answer came, or is, too late
 */
public record MessageView(
    UUID id,
    int seq,
    MessageSide side,
    String authorName,
    Instant sentAt,
    String text,
    @Schema(nullable = true) Instant dueAt,
    @Schema(nullable = true) Instant endedAt,
    @Schema(nullable = true) PromiseOutcome outcome,
    boolean late,
    List<DocumentView> documents) {

  static Page<MessageView> of(Read read, Instant now) {
    return read.rows().map(row -> of(row, read, now));
  }

  private static MessageView of(MessageRow row, Read read, Instant now) {
    Instant end = row.endedAt() == null ? now : row.endedAt();
    return new MessageView(
        row.id(),
        row.seq(),
        row.side(),
        row.authorName(),
        row.sentAt(),
        row.text(),
        row.dueAt(),
        row.endedAt(),
        row.outcome(),
        row.dueAt() != null && end.isAfter(row.dueAt()),
        read.files().getOrDefault(row.id(), List.of()).stream().map(DocumentView::of).toList());
  }
}
