package fi.valvomo.inspection.control;

import fi.valvomo.criteria.entity.CriteriaCatalogues;
import fi.valvomo.criteria.entity.PreQuestion;
import fi.valvomo.inspection.entity.Inspection;
import fi.valvomo.inspection.entity.InspectionState;
import fi.valvomo.inspection.entity.Inspections;
import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.work.control.ProcessSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The provider answers what is asked before an announced visit. */
@ApplicationScoped
@Transactional
public class AnswerPreQuestionnaire {

  @Inject private Inspections inspections;
  @Inject private CriteriaCatalogues catalogues;
  @Inject private ProcessSteps steps;
  @Inject private InspectionNews news;
  @Inject private Clock clock;

  public Inspection answer(UUID inspectionId, Map<String, String> answers, Viewer viewer) {
    Instant now = clock.instant();
    Inspection inspection = inspections.forViewer(inspectionId, viewer);
    InspectionState before = inspection.state();
    inspection.submitQuestionnaire(checked(answers, inspection), viewer, now);
    news.toProvider("QUESTIONNAIRE_ANSWERED", inspection, before, viewer, now);
    steps.complete(inspection, InspectionSteps.PRE_QUESTIONNAIRE, viewer, Map.of());
    return inspection;
  }

  /** Empty answers are left out; at least one must be there. */
  private Map<String, String> checked(Map<String, String> answers, Inspection inspection) {
    Set<String> asked =
        catalogues.find(inspection.basis().catalogueVersion()).questions().stream()
            .map(PreQuestion::code)
            .collect(Collectors.toSet());
    List<FieldError> errors =
        answers.keySet().stream()
            .filter(code -> !asked.contains(code))
            .map(code -> FieldError.of("answers." + code, "unknownQuestion"))
            .toList();
    if (!errors.isEmpty()) {
      throw new InvalidException(errors);
    }
    Map<String, String> given = new TreeMap<>();
    answers.forEach(
        (code, text) -> {
          if (text != null && !text.isBlank()) {
            given.put(code, text.strip());
          }
        });
    if (given.isEmpty()) {
      throw InvalidException.of("answers", "required");
    }
    return given;
  }
}
