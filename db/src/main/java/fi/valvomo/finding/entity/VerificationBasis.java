package fi.valvomo.finding.entity;

import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.InvalidException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What a verification rests on (todentamisen peruste): by visit the visit, by document the
 * documents, by sample its size and what was found in it. What belongs to another method is left
 * out.
 *
 * @param inspectionId the visit, or null
 * @param documentIds documents of the finding
 * @param sampleSize how many were looked at, or null
 * @param sample what was looked at and what was found in it, or null
 */
public record VerificationBasis(
    VerificationMethod method,
    UUID inspectionId,
    List<UUID> documentIds,
    Integer sampleSize,
    String sample) {

  /**
   * The organiser's own act, which others can follow afterwards. 741/2023 25.3 §.
   *
   * @throws InvalidException at the field that the method lacks
   */
  public VerificationBasis {
    inspectionId = method == VerificationMethod.VISIT ? inspectionId : null;
    boolean byDocument = method == VerificationMethod.DOCUMENT && documentIds != null;
    documentIds = byDocument ? List.copyOf(documentIds) : List.of();
    boolean bySample = method == VerificationMethod.SAMPLE;
    sampleSize = bySample ? sampleSize : null;
    sample = bySample && sample != null && !sample.isBlank() ? sample.strip() : null;
    List<FieldError> lacks = lacks(method, inspectionId, documentIds, sampleSize, sample);
    if (!lacks.isEmpty()) {
      throw new InvalidException(lacks);
    }
  }

  /** Seen on a visit. */
  public static VerificationBasis visit(UUID inspectionId) {
    return new VerificationBasis(VerificationMethod.VISIT, inspectionId, List.of(), null, null);
  }

  /** Read from documents of the finding. */
  public static VerificationBasis documents(List<UUID> ids) {
    return new VerificationBasis(VerificationMethod.DOCUMENT, null, ids, null, null);
  }

  /** Found by looking at so many of many. */
  public static VerificationBasis sample(int size, String found) {
    return new VerificationBasis(VerificationMethod.SAMPLE, null, List.of(), size, found);
  }

  private static List<FieldError> lacks(
      VerificationMethod method,
      UUID inspectionId,
      List<UUID> documentIds,
      Integer sampleSize,
      String sample) {
    List<FieldError> lacks = new ArrayList<>();
    switch (method) {
      case VISIT -> {
        if (inspectionId == null) {
          lacks.add(FieldError.of("inspectionId", "visitSeenOn"));
        }
      }
      case DOCUMENT -> {
        if (documentIds.isEmpty()) {
          lacks.add(FieldError.of("documentIds", "documentSeen"));
        }
      }
      case SAMPLE -> {
        if (sampleSize == null || sampleSize < 1) {
          lacks.add(FieldError.of("sampleSize", "sampleSize"));
        }
        if (sample == null) {
          lacks.add(FieldError.of("sample", "sampleFound"));
        }
      }
    }
    return lacks;
  }
}
