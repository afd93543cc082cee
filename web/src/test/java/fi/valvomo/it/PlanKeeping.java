package fi.valvomo.it;

import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.report.control.CheckAccount;
import fi.valvomo.report.control.OpenAccounts;
import fi.valvomo.report.control.PlanConfirmation;
import fi.valvomo.report.control.PublishAccount;
import fi.valvomo.report.control.PublishPlan;
import fi.valvomo.report.control.ReadAccounts;
import fi.valvomo.report.control.ReadPlans;
import fi.valvomo.report.control.WritePlan;
import fi.valvomo.report.entity.AccountFilter;
import fi.valvomo.report.entity.AccountRow;
import fi.valvomo.report.entity.AccountText;
import fi.valvomo.report.entity.PlanAccount;
import fi.valvomo.report.entity.Publication;
import fi.valvomo.work.control.WhereItStands;
import fi.valvomo.work.control.WhereItStands.Step;
import fi.valvomo.work.control.WhereItStands.StepState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps self-monitoring plans and their accounts, by the commands that people use. */
@ApplicationScoped
public class PlanKeeping {

  /** Nobody listens there. */
  static final String SILENT = "http://127.0.0.1:1/omavalvonta";

  @Inject private World world;
  @Inject private NewProducers newProducers;
  @Inject private ReadPlans readPlans;
  @Inject private WritePlan writePlan;
  @Inject private PublishPlan publishPlan;
  @Inject private OpenAccounts openAccounts;
  @Inject private PublishAccount publishAccount;
  @Inject private CheckAccount checkAccount;
  @Inject private ReadAccounts readAccounts;
  @Inject private WholeAnswers wholeAnswers;
  @Inject private WhereItStands whereItStands;

  /** A unit whose producer no other test knows. */
  public SteeringRelation unit(RelationType type) {
    return newProducers.unit(newProducers.producer().id(), type);
  }

  /** The account of a unit of the period that ended last, opened where it was not. */
  public UUID account(SteeringRelation unit) {
    openAccounts.open(unit.producerId());
    return rows(unit).get(0).id();
  }

  /** The accounts of a unit, the newest first. */
  public List<AccountRow> rows(SteeringRelation unit) {
    return readAccounts
        .list(AccountFilter.ofUnit(unit.unitId(), readAccounts.today()), world.officer(), null, 100)
        .items();
  }

  public PlanAccount read(UUID id) {
    return readAccounts.read(id, world.officer()).account();
  }

  /** Whole texts under every heading. */
  public Map<String, Object> texts(UUID unitId) {
    return wholeAnswers.to(readPlans.read(unitId, world.officer()).headings().content());
  }

  public void confirm(SteeringRelation unit) {
    writePlan.confirm(
        unit.unitId(),
        new PlanConfirmation(texts(unit.unitId()), "Ensimmäinen versio", "Aila Vastaava", true),
        world.answeringFor(unit));
  }

  public void publish(SteeringRelation unit, String address) {
    publishPlan.publish(
        unit.unitId(), address, readAccounts.today(), "Aula", world.answeringFor(unit));
  }

  public void publish(UUID account, SteeringRelation unit) {
    publish(account, SILENT, world.answeringFor(unit));
  }

  public void publish(UUID account, String address, Viewer by) {
    Publication where =
        new Publication(address, readAccounts.today(), "Aula", readAccounts.today());
    publishAccount.publish(account, new AccountText("Ei poikkeamia", null, where), by);
  }

  public void check(UUID account) {
    checkAccount.accept(account, null, world.officer());
  }

  public void sendBack(UUID account) {
    checkAccount.sendBack(account, "Palaute puuttuu", world.officer());
  }

  /** What has been and what is. */
  public List<String> steps(UUID account) {
    return all(account).stream()
        .filter(step -> step.state() != StepState.POSSIBLE)
        .map(Step::step)
        .toList();
  }

  public List<String> current(UUID account) {
    return all(account).stream()
        .filter(step -> step.state() == StepState.CURRENT)
        .map(Step::step)
        .toList();
  }

  private List<Step> all(UUID account) {
    return whereItStands.steps("unit-plan-account", account, world.officer());
  }

  /** How often that was told on the timeline. */
  public long told(UUID subject, String kind) {
    return count("case_event", subject, kind);
  }

  /** How often that was put into the outbox. */
  public long mailed(UUID subject, String kind) {
    return count("outgoing_mail", subject, kind);
  }

  private long count(String table, UUID subject, String kind) {
    return world.rows(table + " where subject_id = '" + subject + "' and kind = '" + kind + "'");
  }
}
