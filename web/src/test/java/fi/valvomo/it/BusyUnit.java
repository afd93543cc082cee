package fi.valvomo.it;

import fi.valvomo.casefile.control.Attachments;
import fi.valvomo.casefile.control.Attachments.Upload;
import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.criteria.entity.Criterion;
import fi.valvomo.engine.EngineProducer;
import fi.valvomo.finding.control.AssessPlan;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.inspection.control.ReadInspections;
import fi.valvomo.inspection.control.RecordAnswer;
import fi.valvomo.inspection.entity.AnswerResult;
import fi.valvomo.inspection.entity.Observation;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** A unit with an inspection under way and a finding, of which there can be much to tell. */
@ApplicationScoped
public class BusyUnit {

  public static final RelationType RELATION = RelationType.CONTRACT;
  private static final int MANY = 12;

  @Inject private World world;
  @Inject private Visits visits;
  @Inject private ReadInspections readInspections;
  @Inject private RecordAnswer recordAnswer;
  @Inject private Course course;
  @Inject private Asking asking;
  @Inject private ReportedIndicator reportedIndicator;
  @Inject private EngineProducer engine;
  @Inject private AssessPlan assessPlan;
  @Inject private Attachments attachments;

  /** What requests name. */
  public record Things(UUID inspection, UUID finding, UUID report) {}

  /** An inspection and a finding to which little has happened. */
  public Things quiet() {
    // so that what is told is measured, whichever tests ran before
    reportedIndicator.known();
    UUID report = asking.report(RELATION);
    // asking let time go on; here nobody else shall work meanwhile
    engine.stopTimers();
    return new Things(visits.underway(RELATION), finding(), report);
  }

  /** An inspection and a finding with a long history, at a unit with many others. */
  public Things busy() {
    Things things = quiet();
    for (int i = 0; i < MANY; i++) {
      returnPlan(things.finding());
      addPhoto(SubjectType.FINDING, things.finding());
      addPhoto(SubjectType.INSPECTION, things.inspection());
      addPhoto(SubjectType.REPORT, things.report());
      visits.finding(things.inspection(), Severity.SIGNIFICANT);
      finding();
    }
    criteria(things.inspection()).stream().skip(1).forEach(code -> answer(things, code));
    return things;
  }

  /** A finding that waits for its plan. */
  public UUID finding() {
    return course.record(Severity.SIGNIFICANT, RELATION);
  }

  /** The actions of its plan are done, so that the finding may be told as done. */
  public void doActions(UUID finding) {
    course.doActions(finding);
  }

  /** A visit that follows the finding, and is over. */
  public UUID heldVisit(UUID finding) {
    UUID visit = visits.following(finding, RELATION);
    visits.hold(visit);
    return visit;
  }

  public SteeringRelation relation() {
    return world.relation(RELATION);
  }

  /** The criteria of an inspection's checklist. */
  public List<String> criteria(UUID inspection) {
    return readInspections.checklist(inspection, world.officer()).criteria().stream()
        .map(Criterion::code)
        .toList();
  }

  private void answer(Things things, String criterion) {
    Observation seen = new Observation(AnswerResult.MET, "Kunnossa", 0);
    recordAnswer.record(things.inspection(), criterion, seen, world.officer());
  }

  private void returnPlan(UUID finding) {
    course.propose(finding);
    assessPlan.assess(finding, false, "Vastuuhenkilö puuttuu", world.officer());
  }

  private void addPhoto(SubjectType type, UUID id) {
    byte[] text = "Todiste".getBytes(StandardCharsets.UTF_8);
    Upload upload = new Upload(type, id, "todiste.txt", DocumentKind.EVIDENCE, null);
    attachments.add(upload, new ByteArrayInputStream(text), world.officer());
  }
}
