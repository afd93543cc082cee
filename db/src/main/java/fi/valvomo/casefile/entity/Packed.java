package fi.valvomo.casefile.entity;

import fi.valvomo.kernel.entity.SubjectType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The rows of a case as they go from house to house. */
public final class Packed {

  private Packed() {}

  /** The case itself. */
  public record PackedCase(
      UUID id,
      String number,
      String taskClass,
      String taskClassFi,
      String taskClassSv,
      String taskClassEn,
      String title,
      UUID producerId,
      UUID unitId,
      Instant openedAt) {}

  /** One line of its timeline. */
  public record PackedEvent(
      UUID id,
      Instant at,
      String actorName,
      String kind,
      SubjectType subjectType,
      UUID subjectId,
      String before,
      String after,
      String why) {}

  /**
   * One document.
   *
   * @param path of its bytes in the package
   * @param sha256 hex digest of the bytes
   * @param source what a letter was printed from, from which its renditions are made; or null
   * @param secretParts what is marked in it; null in packages that were made before parts went
   *     along
   */
  public record PackedDocument(
      UUID id,
      String path,
      SubjectType subjectType,
      UUID subjectId,
      String name,
      DocumentKind kind,
      String mediaType,
      long size,
      String sha256,
      String criterion,
      Secrecy secrecy,
      String ground,
      UUID renditionOf,
      Secrecy renditionFor,
      Integer templateNumber,
      boolean visibleToProvider,
      boolean received,
      Instant createdAt,
      String createdBy,
      String classifiedBy,
      Instant classifiedAt,
      String source,
      List<PackedPart> secretParts) {

    /** The marks, none where the package does not speak of them. */
    public List<PackedPart> marks() {
      return secretParts == null ? List.of() : secretParts;
    }
  }

  /**
   * A part of a letter that not everybody may read.
   *
   * @param part its number in the letter
   */
  public record PackedPart(
      int part, Secrecy secrecy, String ground, String markedBy, Instant markedAt) {}
}
