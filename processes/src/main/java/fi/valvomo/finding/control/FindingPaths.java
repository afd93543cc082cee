package fi.valvomo.finding.control;

import fi.valvomo.finding.entity.Findings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Tells the process what a finding needs now, as its facts stand. */
@Named("findingPaths")
@ApplicationScoped
public class FindingPaths {

  @Inject private Findings findings;

  /** PLAN, CORRECT, VERIFY or ACKNOWLEDGE. */
  public String of(String findingId) {
    return FindingPath.of(findings.get(UUID.fromString(findingId))).name();
  }
}
