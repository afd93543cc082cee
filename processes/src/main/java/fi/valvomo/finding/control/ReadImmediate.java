package fi.valvomo.finding.control;

import fi.valvomo.criteria.entity.SupervisoryAuthorities;
import fi.valvomo.criteria.entity.SupervisoryAuthority;
import fi.valvomo.finding.entity.Findings;
import fi.valvomo.finding.entity.ImmediatePath;
import fi.valvomo.finding.entity.ImmediatePaths;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Reads what was done at once about a finding. */
@ApplicationScoped
@Transactional
public class ReadImmediate {

  @Inject private Findings findings;
  @Inject private ImmediatePaths paths;
  @Inject private SupervisoryAuthorities authorities;
  @Inject private LawOfFinding law;
  @Inject private FindingLetters letters;
  @Inject private Clock clock;

  /** The paths of a finding, the latest first; none where it never was serious. */
  public List<ImmediatePath> of(UUID findingId, Viewer viewer) {
    findings.forViewer(findingId, viewer);
    List<ImmediatePath> all = paths.of(findingId);
    // read while the transaction is open: the page is written after it
    all.forEach(ImmediatePath::followUps);
    return all.stream()
        .sorted((one, other) -> other.startedAt().compareTo(one.startedAt()))
        .toList();
  }

  /** Whether 741/2023, and so its 34 §, asks for telling the authority of this finding. */
  public boolean actApplies(UUID findingId, Viewer viewer) {
    return law.actGoverns(findings.forViewer(findingId, viewer), clock.instant());
  }

  /** The language in which the authority is told of this finding, unless another is chosen. */
  public Language language(UUID findingId, Viewer viewer) {
    return letters.languageOf(findings.forViewer(findingId, viewer));
  }

  /** The authority that is told today. */
  public SupervisoryAuthority authority() {
    return authorities.inForce(clock.instant().atZone(Deadline.ZONE).toLocalDate());
  }
}
