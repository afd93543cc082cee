package fi.valvomo.report.control;

import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.report.entity.AccountFilter;
import fi.valvomo.report.entity.AccountRow;
import fi.valvomo.report.entity.PlanAccounts;
import fi.valvomo.report.entity.PlanFilter;
import fi.valvomo.report.entity.PlanRow;
import fi.valvomo.report.entity.PlanSignal;
import fi.valvomo.report.entity.PlanVersion;
import fi.valvomo.report.entity.PlanVersions;
import fi.valvomo.report.entity.PublishedAddress;
import fi.valvomo.report.entity.PublishedAddresses;
import fi.valvomo.report.entity.ReportTemplate;
import fi.valvomo.report.entity.UnitPlan;
import fi.valvomo.report.entity.UnitPlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads self-monitoring plans with all that their pages show. */
@ApplicationScoped
@Transactional
public class ReadPlans {

  private static final int ACCOUNTS_SHOWN = 12;

  @Inject private UnitPlans plans;
  @Inject private PlanVersions versions;
  @Inject private PlanAccounts accounts;
  @Inject private PublishedAddresses addresses;
  @Inject private PlanDrafts drafts;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "valvomo.unit-plan.unchanged-months", defaultValue = "12")
  private int unchangedMonths;

  /**
   * The plan of a unit; also of one that has told of none.
   *
   * @throws MissingException when there is no such unit, nothing steers it, or the person may not
   *     know
   */
  public PlanPage read(UUID unitId, Viewer viewer) {
    PlanRow row = requireVisible(unitId, viewer);
    List<PlanVersion> all = versions.of(unitId);
    Optional<PlanVersion> newest = all.stream().findFirst();
    ReportTemplate headings = drafts.headings(newest);
    return new PlanPage(
        row,
        plans.find(unitId),
        all,
        headings,
        newest.map(version -> drafts.begun(headings, version)).orElse(Map.of()),
        all.stream().filter(PlanVersion::isConfirmed).findFirst().map(this::text),
        addresses.find(unitId),
        accounts.rows(AccountFilter.ofUnit(unitId, today()), viewer, null, ACCOUNTS_SHOWN).items());
  }

  /**
   * What an earlier version says.
   *
   * @throws MissingException when there is none, or the person may not know
   */
  public PlanText version(UUID unitId, int number, Viewer viewer) {
    requireVisible(unitId, viewer);
    return text(versions.confirmed(unitId, number));
  }

  /** The units that are steered, by name, with what is wrong with their plans. */
  public Page<PlanRow> list(
      UUID producerId,
      RelationType relation,
      String search,
      PlanSignal signal,
      Viewer viewer,
      Cursor after,
      int limit) {
    LocalDate today = today();
    PlanFilter filter =
        new PlanFilter(producerId, relation, search, signal, today, unchangedBefore(today));
    return plans.rows(filter, viewer, after, limit);
  }

  /** The row of a unit of whose plan this person may know. */
  PlanRow requireVisible(UUID unitId, Viewer viewer) {
    LocalDate today = today();
    PlanFilter filter = new PlanFilter(null, null, null, null, today, unchangedBefore(today));
    return plans
        .row(unitId, filter)
        .filter(row -> viewer.mayRead(row.producerId(), row.unitId()))
        .orElseThrow(() -> new MissingException("unit plan"));
  }

  private PlanText text(PlanVersion version) {
    return new PlanText(version, drafts.template(version.templateId()));
  }

  private LocalDate unchangedBefore(LocalDate today) {
    return today.minusMonths(unchangedMonths);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
  }

  /** What a version says, and its headings. */
  public record PlanText(PlanVersion version, ReportTemplate headings) {}

  /**
   * The plan of a unit and what stands around it.
   *
   * @param plan empty where the organiser does not follow it yet
   * @param versions the newest first; a draft may be the first of them
   * @param headings under which the next version is written
   * @param begun with what the next version begins, or was saved
   * @param inForce what the last confirmed version says
   * @param address how the published address answered
   * @param accounts the newest first
   */
  public record PlanPage(
      PlanRow row,
      Optional<UnitPlan> plan,
      List<PlanVersion> versions,
      ReportTemplate headings,
      Map<String, Object> begun,
      Optional<PlanText> inForce,
      Optional<PublishedAddress> address,
      List<AccountRow> accounts) {

    /** How often the draft was saved; none before the first time. */
    public int saves() {
      return draft().map(PlanVersion::saves).orElse(0);
    }

    /** The version that is being written. */
    public Optional<PlanVersion> draft() {
      return versions.stream().findFirst().filter(version -> !version.isConfirmed());
    }
  }
}
