package fi.valvomo.casefile.entity;

import fi.valvomo.kernel.entity.SubjectType;
import java.time.Instant;
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
      String createdBy) {}
}
