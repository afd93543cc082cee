package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.entity.PlanRefusal;
import fi.valvomo.report.entity.PlanVersion;
import fi.valvomo.report.entity.PlanVersions;
import fi.valvomo.report.entity.ReportTemplate;
import fi.valvomo.report.entity.ReportTemplates;
import fi.valvomo.report.entity.TemplateField;
import fi.valvomo.report.entity.UnitPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Drafts of plans: under which headings, and with what words they begin. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PlanDrafts {

  @Inject private PlanVersions versions;
  @Inject private ReportTemplates templates;
  @Inject private Clock clock;

  /** The draft of a plan, begun with what the last confirmed version says where there is none. */
  PlanVersion of(UnitPlan plan, Viewer viewer) {
    Optional<PlanVersion> newest = versions.newest(plan.id());
    if (newest.isPresent() && !newest.get().isConfirmed()) {
      return newest.get();
    }
    Instant now = clock.instant();
    ReportTemplate headings = inForce();
    PlanVersion draft =
        newest
            .map(last -> last.next(headings.id(), begun(headings, last), viewer, now))
            .orElseGet(() -> PlanVersion.first(plan, headings.id(), Map.of(), viewer, now));
    versions.add(draft);
    return draft;
  }

  /** The headings under which a plan is written: those of its draft, else those in force. */
  ReportTemplate headings(Optional<PlanVersion> newest) {
    return newest
        .filter(version -> !version.isConfirmed())
        .map(draft -> templates.get(draft.templateId()))
        .orElseGet(this::inForce);
  }

  /** With what the writing begins: what was saved, else what the last version says. */
  Map<String, Object> begun(ReportTemplate headings, PlanVersion last) {
    Set<String> known =
        headings.content().fields().map(TemplateField::id).collect(Collectors.toSet());
    Map<String, Object> texts = new LinkedHashMap<>(last.texts());
    texts.keySet().retainAll(known);
    return texts;
  }

  private ReportTemplate inForce() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
    return templates
        .inForce(UnitPlan.TEMPLATE, today)
        .orElseThrow(() -> new RefusedException(PlanRefusal.NO_PLAN_TEMPLATE));
  }

  /** The template of a version. */
  ReportTemplate template(UUID id) {
    return templates.get(id);
  }
}
