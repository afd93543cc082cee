package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.finding.entity.Severity;
import fi.valvomo.inspection.control.DeclareImpartiality;
import fi.valvomo.inspection.control.InspectionSteps;
import fi.valvomo.inspection.entity.CommentOutcome;
import fi.valvomo.inspection.entity.Inspection;
import fi.valvomo.inspection.entity.Stance;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.work.control.TakeWork;
import fi.valvomo.work.control.WorkQueue;
import fi.valvomo.work.entity.QueueFilter;
import fi.valvomo.work.entity.QueueFilter.Scope;
import fi.valvomo.work.entity.WorkItemRow;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The steps after a visit are free for all, and found by who leads it among their own. */
@ExtendWith(ArquillianExtension.class)
class OwnQueueIT {

  private static final RelationType TYPE = RelationType.CONTRACT;

  @Inject private World world;
  @Inject private Visits visits;
  @Inject private WorkQueue queue;
  @Inject private TakeWork takeWork;
  @Inject private DeclareImpartiality declareImpartiality;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void what_is_free_of_a_visit_should_stand_among_the_work_of_who_leads_it() {
    UUID id = commented();

    assertThat(mine(id, world.officer())).containsExactly(InspectionSteps.ASSESS_COMMENTS);
    assertThat(mine(id, world.officer2())).isEmpty();
    assertThat(steps(Scope.UNASSIGNED, id, world.officer2())).hasSize(1);
  }

  @Test
  void what_waits_for_the_producer_should_not() {
    UUID id = visits.noticed(TYPE);

    assertThat(mine(id, world.officer())).isEmpty();
  }

  @Test
  void what_a_colleague_has_taken_should_be_the_colleagues() {
    UUID id = commented();
    WorkItemRow row = rows(Scope.ALL, id, world.officer2()).get(0);

    takeWork.claim(row.id(), row.version(), world.officer2());

    assertThat(mine(id, world.officer())).isEmpty();
    assertThat(mine(id, world.officer2())).hasSize(1);
  }

  @Test
  void the_findings_of_the_visit_should_follow_their_visit() {
    UUID id = commented();
    UUID finding = findingOf(id);
    visits.assess(id, finding, CommentOutcome.ACCEPTED);
    visits.issue(id);

    assertThat(rows(Scope.MINE, id, world.officer()))
        .extracting(WorkItemRow::subjectId)
        .contains(id, finding);
  }

  @Test
  void who_is_disqualified_should_no_longer_find_it_among_their_own() {
    UUID id = visits.unannounced(TYPE);
    assertThat(mine(id, world.officer())).containsExactly(InspectionSteps.PREPARE);

    declareImpartiality.declare(id, true, "Läheinen työskentelee yksikössä.", world.officer());

    assertThat(mine(id, world.officer())).isEmpty();
    assertThat(steps(Scope.UNASSIGNED, id, world.officer2())).contains(InspectionSteps.PREPARE);
  }

  /** With one finding that the producer says it has corrected already. */
  private UUID commented() {
    UUID id = visits.underway(TYPE);
    UUID finding = visits.finding(id, Severity.MINOR);
    visits.end(id);
    visits.sendDraft(id);
    visits.comment(id, TYPE, finding, Stance.ALREADY_FIXED);
    return id;
  }

  private UUID findingOf(UUID id) {
    return visits.inspection(id).comments().get(0).findingId();
  }

  private List<String> mine(UUID id, Viewer viewer) {
    return steps(Scope.MINE, id, viewer);
  }

  private List<String> steps(Scope scope, UUID id, Viewer viewer) {
    return rows(scope, id, viewer).stream().map(WorkItemRow::step).toList();
  }

  private List<WorkItemRow> rows(Scope scope, UUID id, Viewer viewer) {
    Inspection visit = visits.inspection(id);
    QueueFilter filter = new QueueFilter(scope, null, null, visit.producerId(), null);
    List<WorkItemRow> all = queue.read(filter, viewer, null, 500).items();
    String number =
        all.stream()
            .filter(row -> row.subjectId().equals(id))
            .map(WorkItemRow::caseNumber)
            .findFirst()
            .orElse("");
    return all.stream().filter(row -> row.caseNumber().equals(number)).toList();
  }
}
