package fi.valvomo.report.control;

import fi.valvomo.casefile.control.CaseFact.Facts;
import fi.valvomo.casefile.control.CaseParts;
import fi.valvomo.casefile.control.CaseThing;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.report.entity.AccountPublication;
import fi.valvomo.report.entity.PlanAccount;
import fi.valvomo.report.entity.PlanAccounts;
import fi.valvomo.report.entity.PlanVersion;
import fi.valvomo.report.entity.PlanVersions;
import fi.valvomo.report.entity.Publication;
import fi.valvomo.report.entity.UnitPlan;
import fi.valvomo.report.entity.UnitPlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The plan of a case with its confirmed versions and accounts, for its file. */
@ApplicationScoped
public class PlanCaseParts implements CaseParts {

  @Inject private UnitPlans plans;
  @Inject private PlanVersions versions;
  @Inject private PlanAccounts accounts;

  @Override
  public List<CaseThing> things(UUID caseId) {
    List<CaseThing> things = new ArrayList<>();
    plans.ofCase(caseId).map(this::thing).ifPresent(things::add);
    if (!things.isEmpty()) {
      accounts.ofCase(caseId).stream().map(PlanCaseParts::thing).forEach(things::add);
    }
    return things;
  }

  @Override
  public Set<String> received() {
    return Set.of(
        "UNIT_PLAN_CONFIRMED",
        "UNIT_PLAN_PUBLISHED",
        "PLAN_ACCOUNT_PUBLISHED",
        "PLAN_ACCOUNT_PUBLISHED_LATE",
        "PLAN_ACCOUNT_COMPLETED",
        "PLAN_ACCOUNT_COMPLETED_LATE",
        "PLAN_ACCOUNT_EXTENSION_ASKED");
  }

  @Override
  public Set<String> decisions() {
    return Set.of(
        "PLAN_ACCOUNT_CHECKED",
        "PLAN_ACCOUNT_RETURNED",
        "PLAN_ACCOUNT_EXTENDED",
        "PLAN_ACCOUNT_EXTENSION_GRANTED",
        "PLAN_ACCOUNT_EXTENSION_REFUSED",
        "PLAN_ACCOUNT_LEFT_MISSING");
  }

  private CaseThing thing(UnitPlan plan) {
    Facts facts = new Facts().add("relation", plan.relation());
    plan.publication().ifPresent(where -> add(facts, "", where));
    versions.of(plan.id()).stream()
        .filter(PlanVersion::isConfirmed)
        .forEach(version -> add(facts, "version." + version.number() + ".", version));
    return new CaseThing(
        plan.subjectType(),
        plan.id(),
        "Omavalvontasuunnitelma",
        plan.confirmedNumber() == null ? "DRAFT" : "CONFIRMED",
        plan.changedAt(),
        facts.all());
  }

  private static void add(Facts facts, String prefix, PlanVersion version) {
    facts
        .add(prefix + "confirmed", version.confirmed().name(), version.confirmed().at())
        .add(prefix + "responsible", version.responsible())
        .add(prefix + "change", version.change());
    version.texts().forEach((heading, text) -> facts.add(prefix + "text." + heading, text));
  }

  private static void add(Facts facts, String prefix, Publication where) {
    facts
        .add(prefix + "address", where.address())
        .add(prefix + "publishedOn", where.publishedOn())
        .add(prefix + "displayedAt", where.displayedAt());
  }

  private static CaseThing thing(PlanAccount account) {
    Facts facts =
        new Facts()
            .add("periodFrom", account.period().from())
            .add("periodTo", account.period().to())
            .add("dueOn", account.deadline().dueOn());
    for (AccountPublication told : account.publications()) {
      add(facts, "publication." + told.number() + ".", told);
    }
    if (account.settled() != null) {
      facts
          .add("leftMissingReason", account.settledReason())
          .add("leftMissing", account.settled().name(), account.settled().at());
    }
    return new CaseThing(
        account.subjectType(),
        account.id(),
        "Selvitys " + account.period().words(),
        account.state().name(),
        account.deadline().sentOn().atStartOfDay(Deadline.ZONE).toInstant(),
        facts.all());
  }

  private static void add(Facts facts, String prefix, AccountPublication told) {
    facts
        .add(prefix + "told", told.told().name(), told.told().at())
        .add(prefix + "observations", told.observations())
        .add(prefix + "changes", told.changes());
    add(facts, prefix, told.publication());
    if (told.checked() != null) {
      facts
          .add(prefix + "sufficient", told.sufficient())
          .add(prefix + "note", told.note())
          .add(prefix + "checked", told.checked().name(), told.checked().at());
    }
  }
}
