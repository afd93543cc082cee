package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.finding.entity.Severity;
import fi.valvomo.inspection.control.CommentDraft;
import fi.valvomo.inspection.control.ConductVisit;
import fi.valvomo.inspection.control.DeclareImpartiality;
import fi.valvomo.inspection.control.ReadInspections;
import fi.valvomo.inspection.control.RecordAnswer;
import fi.valvomo.inspection.entity.Answer;
import fi.valvomo.inspection.entity.AnswerResult;
import fi.valvomo.inspection.entity.Comment;
import fi.valvomo.inspection.entity.InspectionOrder;
import fi.valvomo.inspection.entity.InspectionRefusal;
import fi.valvomo.inspection.entity.InspectionType;
import fi.valvomo.inspection.entity.Observation;
import fi.valvomo.inspection.entity.Stance;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Refusal;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.work.control.TakeWork;
import fi.valvomo.work.entity.WorkItem;
import fi.valvomo.work.entity.WorkItems;
import fi.valvomo.work.entity.WorkRefusal;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class InspectionRefusalsIT {

  @Inject private World world;
  @Inject private Visits visits;
  @Inject private DeclareImpartiality declareImpartiality;
  @Inject private ConductVisit conductVisit;
  @Inject private RecordAnswer recordAnswer;
  @Inject private CommentDraft commentDraft;
  @Inject private ReadInspections readInspections;
  @Inject private TakeWork takeWork;
  @Inject private WorkItems items;
  @Inject private InTransaction inTransaction;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void a_day_before_the_relation_began_should_be_refused_at_its_field() {
    RelationType type = RelationType.CONTRACT;
    Instant before =
        world
            .relation(type)
            .validFrom()
            .minusDays(1)
            .atTime(9, 0)
            .atZone(Deadline.ZONE)
            .toInstant();
    InspectionOrder order =
        new InspectionOrder(InspectionType.PLANNED, "SAFETY", true, null, before, "Syy");

    assertInvalid(() -> visits.begin(type, order), "plannedFor");
  }

  @Test
  void an_unknown_objective_should_be_refused_at_its_field() {
    InspectionOrder order =
        new InspectionOrder(InspectionType.PLANNED, "PROFIT", true, null, Instant.now(), "Syy");

    assertInvalid(() -> visits.begin(RelationType.OWN, order), "objective");
  }

  @Test
  void a_disqualified_officer_should_stop_and_a_colleague_go_on() {
    UUID id = visits.announced(RelationType.OWN);
    WorkItem preparation = open(id, "prepare");
    takeWork.claim(preparation.id(), preparation.version(), world.officer());
    declareImpartiality.declare(id, true, "Sisareni johtaa yksikköä.", world.officer());

    assertThat(open(id, "prepare").assigneeId()).isNull();
    assertRefused(
        () -> declareImpartiality.declare(id, false, "Ei sittenkään", world.officer()),
        InspectionRefusal.DISQUALIFIED);
    declareImpartiality.declare(id, false, "En ole esteellinen.", world.officer2());
    assertThat(visits.current(id)).containsExactly("send-notice");
    assertThat(readInspections.page(id, world.officer()).allowedActs()).isEmpty();
  }

  @Test
  void work_that_a_colleague_took_should_be_left_to_them() {
    UUID id = visits.announced(RelationType.OWN);
    WorkItem preparation = open(id, "prepare");
    takeWork.claim(preparation.id(), preparation.version(), world.officer2());

    assertRefused(() -> visits.prepared(id), WorkRefusal.CLAIMED_BY_COLLEAGUE);
    assertThat(visits.inspection(id).declaration()).isEmpty();
  }

  @Test
  void a_step_out_of_order_should_be_refused_and_leave_nothing() {
    UUID id = visits.noticed(RelationType.CONTRACT);

    assertRefused(() -> conductVisit.start(id, world.officer()), InspectionRefusal.OUT_OF_ORDER);
    assertRefused(() -> visits.sendDraft(id), InspectionRefusal.OUT_OF_ORDER);
    assertThat(visits.inspection(id).visit()).isNull();
  }

  @Test
  void a_report_should_not_be_sent_twice() {
    UUID id = visits.underway(RelationType.CONTRACT);
    visits.end(id);
    visits.sendDraft(id);

    assertRefused(() -> visits.sendDraft(id), InspectionRefusal.ALREADY_SENT);
    commentDraft.comment(id, List.of(), world.provider(RelationType.CONTRACT));
    visits.issue(id);
    assertRefused(() -> visits.issue(id), InspectionRefusal.ALREADY_SENT);
  }

  @Test
  void an_answer_should_be_saved_once_and_never_over_a_colleagues() {
    UUID id = visits.underway(RelationType.CONTRACT);
    String code = readInspections.checklist(id, world.officer()).criteria().get(0).code();
    Observation first = new Observation(AnswerResult.NOT_MET, "Kaappi auki", 0);

    Answer saved = recordAnswer.record(id, code, first, world.officer());
    Answer again = recordAnswer.record(id, code, first, world.officer());
    assertThat(saved.revision()).isEqualTo(1);
    assertThat(again.revision()).isEqualTo(1);

    Observation other = new Observation(AnswerResult.MET, "Kaappi kiinni", 0);
    assertRefused(
        () -> recordAnswer.record(id, code, other, world.officer2()),
        InspectionRefusal.STALE_ANSWER);
    assertInvalid(
        () -> recordAnswer.record(id, "NONE-99", first, world.officer()), "criterionCode");
    assertThat(readInspections.checklist(id, world.officer()).answers()).containsOnlyKeys(code);
    assertThat(readInspections.checklist(id, provider(RelationType.CONTRACT)).answers()).isEmpty();
  }

  @Test
  void a_comment_should_concern_a_finding_of_the_same_inspection() {
    RelationType type = RelationType.CONTRACT;
    UUID other = visits.underway(type);
    UUID stranger = visits.finding(other, Severity.MINOR);
    UUID id = visits.underway(type);
    visits.end(id);
    visits.sendDraft(id);
    Comment comment = new Comment(stranger, Stance.DISAGREE, "Ei", List.of());

    assertInvalid(
        () -> commentDraft.comment(id, List.of(comment), provider(type)), "items[0].findingId");
  }

  private WorkItem open(UUID id, String step) {
    WorkItem[] found = new WorkItem[1];
    inTransaction.run(() -> found[0] = items.open(id, step).orElseThrow());
    return found[0];
  }

  private Viewer provider(RelationType type) {
    return world.provider(type);
  }

  private static void assertRefused(ThrowingCallable act, Refusal refusal) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }

  private static void assertInvalid(ThrowingCallable act, String field) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            InvalidException.class, e -> assertThat(e.errors().get(0).field()).isEqualTo(field));
  }
}
