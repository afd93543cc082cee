package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.EffectCheck;
import fi.valvomo.finding.entity.EffectChecks;
import fi.valvomo.finding.entity.Extension;
import fi.valvomo.finding.entity.Extensions;
import fi.valvomo.finding.entity.GradingRecord;
import fi.valvomo.finding.entity.Gradings;
import fi.valvomo.finding.entity.ImmediatePath;
import fi.valvomo.finding.entity.ImmediatePaths;
import fi.valvomo.finding.entity.RepeatAssessment;
import fi.valvomo.finding.entity.RepeatAssessments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What is on record around findings: how they were graded, acted on, extended and judged. */
@ApplicationScoped
public class FindingRecords {

  @Inject private Gradings gradings;
  @Inject private ImmediatePaths paths;
  @Inject private Extensions extensions;
  @Inject private RepeatAssessments repeats;
  @Inject private EffectChecks effects;

  /** Of all findings of a case, one read of each kind. */
  OfCase ofCase(UUID caseId) {
    return new OfCase(
        gradings.ofCase(caseId),
        paths.ofCase(caseId),
        extensions.ofCase(caseId),
        repeats.ofCase(caseId),
        effects.ofCase(caseId));
  }

  /** Everything around the findings of one case, each list in the order of time. */
  record OfCase(
      List<GradingRecord> gradings,
      List<ImmediatePath> paths,
      List<Extension> extensions,
      List<RepeatAssessment> repeats,
      List<EffectCheck> effects) {

    /** What is about one of the findings. */
    OfCase about(UUID findingId) {
      return new OfCase(
          gradings.stream().filter(each -> each.findingId().equals(findingId)).toList(),
          paths.stream().filter(each -> each.findingId().equals(findingId)).toList(),
          extensions.stream().filter(each -> each.subjectId().equals(findingId)).toList(),
          repeats.stream().filter(each -> each.findingId().equals(findingId)).toList(),
          effects.stream().filter(each -> each.findingId().equals(findingId)).toList());
    }
  }
}
