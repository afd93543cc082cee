package fi.valvomo.notice.boundary;

import fi.valvomo.finding.entity.Grading;
import fi.valvomo.finding.entity.Scope;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.inspection.entity.InspectionOrder;
import fi.valvomo.inspection.entity.InspectionType;
import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.InvalidException;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a notice becomes or joins: either something that is there, or all that a new one needs. */
public final class NoticeFollowUps {

  private static final int TEXT = 20_000;
  private static final int TITLE = 200;

  private NoticeFollowUps() {}

  /** A finding to join, or a new one of the notice's unit. */
  public record NoticeFinding(
      UUID findingId,
      UUID relationId,
      String criterionCode,
      Severity severity,
      Scope scope,
      @Size(max = TITLE) String title,
      @Size(max = TEXT) String description) {

    Grading grading() {
      Missing missing = new Missing();
      missing.check("relationId", relationId);
      missing.check("severity", severity);
      missing.check("scope", scope);
      missing.check("title", title);
      missing.check("description", description);
      missing.refuse();
      return new Grading(severity, scope, title.strip(), description.strip());
    }
  }

  /** An inspection to join, or a new reactive one of the notice's unit. */
  public record NoticeInspection(
      UUID inspectionId,
      UUID relationId,
      String basisCode,
      String objective,
      Boolean announced,
      @Size(max = TEXT) String unannouncedReason,
      Instant plannedFor,
      @Size(max = TEXT) String reason) {

    InspectionOrder order() {
      Missing missing = new Missing();
      missing.check("relationId", relationId);
      missing.check("basisCode", basisCode);
      missing.check("objective", objective);
      missing.check("announced", announced);
      missing.check("plannedFor", plannedFor);
      missing.check("reason", reason);
      missing.refuse();
      return new InspectionOrder(
          InspectionType.REACTIVE,
          objective,
          announced,
          unannouncedReason,
          plannedFor,
          reason.strip());
    }
  }

  private static final class Missing {

    private final List<FieldError> errors = new ArrayList<>();

    void check(String field, Object value) {
      if (value == null || value.toString().isBlank()) {
        errors.add(FieldError.of(field, "required"));
      }
    }

    void refuse() {
      if (!errors.isEmpty()) {
        throw new InvalidException(errors);
      }
    }
  }
}
