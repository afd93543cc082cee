package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.casefile.control.ReadTimeline;
import fi.valvomo.casefile.entity.TimelineOf;
import fi.valvomo.finding.control.VisitFindings;
import fi.valvomo.finding.entity.Grading;
import fi.valvomo.finding.entity.Scope;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.inspection.control.ConductVisit;
import fi.valvomo.inspection.control.ReadInspections;
import fi.valvomo.inspection.entity.Inspection;
import fi.valvomo.inspection.entity.InspectionFilter;
import fi.valvomo.inspection.entity.InspectionRefusal;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.Refusal;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.work.entity.WorkItems;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class HiddenVisitIT {

  private static final int ALL = 500;

  @Inject private World world;
  @Inject private Visits visits;
  @Inject private ConductVisit conductVisit;
  @Inject private VisitFindings visitFindings;
  @Inject private ReadInspections readInspections;
  @Inject private ReadTimeline readTimeline;
  @Inject private WorkItems items;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void an_unannounced_visit_should_be_hidden_from_the_provider_until_it_starts() {
    RelationType type = RelationType.VOUCHER;
    Viewer provider = provider(type);
    long mails = world.rows("outgoing_mail");
    UUID id = visits.prepared(visits.unannounced(type));
    Grading serious = new Grading(Severity.SERIOUS, Scope.ISOLATED, "Vaara", "Heti korjattava");

    assertThatThrownBy(() -> readInspections.page(id, provider))
        .isInstanceOf(MissingException.class);
    assertThatThrownBy(() -> readInspections.checklist(id, provider))
        .isInstanceOf(MissingException.class);
    assertRefused(
        () -> visitFindings.draft(id, null, serious, world.officer()),
        InspectionRefusal.OUT_OF_ORDER);
    assertThat(listed(id, provider)).isFalse();
    assertThat(timeline(id, provider)).isEmpty();
    assertThat(world.rows("outgoing_mail")).isEqualTo(mails);

    conductVisit.start(id, world.officer());

    assertThat(readInspections.page(id, provider).inspection().id()).isEqualTo(id);
    assertThat(listed(id, provider)).isTrue();
    assertThat(timeline(id, provider)).containsExactly("VISIT_STARTED");
    assertThat(world.rows("outgoing_mail")).isEqualTo(mails + 1);
  }

  @Test
  void an_unannounced_visit_should_be_hidden_behind_every_address_until_it_starts() {
    UUID id = visits.prepared(visits.unannounced(RelationType.VOUCHER));
    Inspection visit = visits.inspection(id);
    List<String> addresses =
        List.of(
            "inspections/" + id,
            "inspections/" + id + "/checklist",
            "processes/inspection/steps/" + id,
            "processes/inspection/diagram/" + id,
            "documents?subjectType=INSPECTION&subjectId=" + id);
    List<String> lists =
        List.of(
            "work-items?limit=500",
            "inspections?limit=500",
            "inspections?limit=500&unit=" + visit.unitId(),
            "case-events?limit=500&subjectId=" + id,
            "case-events?limit=500&unitId=" + visit.unitId(),
            "case-events?limit=500&producerId=" + visit.producerId(),
            "case-events?limit=500&caseId=" + visit.caseId());

    assertThat(addresses).allSatisfy(at -> assertThat(caller().get(at).status()).isEqualTo(404));
    assertThat(lists).allSatisfy(at -> assertThat(told(at)).doesNotContain(id.toString()));

    conductVisit.start(id, world.officer());

    assertThat(addresses).allSatisfy(at -> assertThat(caller().get(at).status()).isEqualTo(200));
    assertThat(told(lists.get(1))).contains(id.toString());
    assertThat(told(lists.get(4))).contains(id.toString());
  }

  /** What the list says, unless it says that there is no such thing. */
  private static String told(String path) {
    Caller.Answer answer = caller().get(path);
    return answer.status() == 404 ? "" : answer.items().toString();
  }

  private static Caller caller() {
    return Caller.of("provider-voucher");
  }

  @Test
  void an_announced_visit_should_be_known_to_its_own_provider_only_and_from_the_notice_on() {
    UUID id = visits.prepared(visits.announced(RelationType.OWN));
    assertThatThrownBy(() -> readInspections.page(id, provider(RelationType.OWN)))
        .isInstanceOf(MissingException.class);

    UUID noticed = visits.noticed(RelationType.OWN);

    assertThat(listed(noticed, provider(RelationType.OWN))).isTrue();
    assertThatThrownBy(() -> readInspections.page(noticed, provider(RelationType.VOUCHER)))
        .isInstanceOf(MissingException.class);
  }

  private boolean listed(UUID id, Viewer viewer) {
    return readInspections
        .list(new InspectionFilter(null, null, null), viewer, null, ALL)
        .items()
        .stream()
        .anyMatch(row -> row.id().equals(id));
  }

  private List<String> timeline(UUID id, Viewer viewer) {
    return readTimeline
        .read(new TimelineOf(id, null, null, null), viewer, null, ALL)
        .items()
        .stream()
        .map(line -> line.event().kind())
        .toList();
  }

  private Viewer provider(RelationType type) {
    return world.provider(type);
  }

  private static void assertRefused(ThrowingCallable act, Refusal refusal) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }
}
