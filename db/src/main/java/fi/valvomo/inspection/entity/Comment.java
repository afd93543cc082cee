package fi.valvomo.inspection.entity;

import java.util.List;
import java.util.UUID;

/**
 * What the provider sends of one finding.
 *
 * @param documentIds files given with it
 */
public record Comment(UUID findingId, Stance stance, String text, List<UUID> documentIds) {

  public Comment {
    documentIds = List.copyOf(documentIds);
  }
}
