package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.EffectCheck;
import fi.valvomo.finding.entity.EffectChecks;
import fi.valvomo.finding.entity.Extension;
import fi.valvomo.finding.entity.Extensions;
import fi.valvomo.finding.entity.Finding;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads what stands beside a finding: more time asked for, and looks at its effect. */
@ApplicationScoped
@Transactional
public class ReadCorrection {

  @Inject private Findings findings;
  @Inject private Extensions extensions;
  @Inject private EffectChecks checks;

  public List<Extension> extensions(UUID findingId, Viewer viewer) {
    return extensions.of(findings.forViewer(findingId, viewer).id());
  }

  /** A producer learns of later findings only what it may know of. */
  public List<Looked> effectChecks(UUID findingId, Viewer viewer) {
    return checks.of(findings.forViewer(findingId, viewer).id()).stream()
        .map(check -> new Looked(check, recurrences(check, viewer)))
        .toList();
  }

  private List<Finding> recurrences(EffectCheck check, Viewer viewer) {
    return check.recurred().stream()
        .map(findings::get)
        .filter(
            finding ->
                viewer.readsAllCases()
                    || viewer.producers().stream().anyMatch(finding::isVisibleTo))
        .toList();
  }

  /** A look at the effect, with the later findings that were found. */
  public record Looked(EffectCheck check, List<Finding> recurrences) {}
}
