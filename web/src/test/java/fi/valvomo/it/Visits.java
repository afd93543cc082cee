package fi.valvomo.it;

import fi.valvomo.finding.control.VisitFindings;
import fi.valvomo.finding.entity.Grading;
import fi.valvomo.finding.entity.Scope;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.inspection.control.AnswerPreQuestionnaire;
import fi.valvomo.inspection.control.AssessComments;
import fi.valvomo.inspection.control.BeginInspection;
import fi.valvomo.inspection.control.CommentDraft;
import fi.valvomo.inspection.control.ConductVisit;
import fi.valvomo.inspection.control.DeclareImpartiality;
import fi.valvomo.inspection.control.IssueFinalReport;
import fi.valvomo.inspection.control.ReadInspections;
import fi.valvomo.inspection.control.SendDraftReport;
import fi.valvomo.inspection.control.SendNotice;
import fi.valvomo.inspection.entity.Comment;
import fi.valvomo.inspection.entity.CommentAssessment;
import fi.valvomo.inspection.entity.CommentOutcome;
import fi.valvomo.inspection.entity.Inspection;
import fi.valvomo.inspection.entity.InspectionOrder;
import fi.valvomo.inspection.entity.InspectionType;
import fi.valvomo.inspection.entity.Stance;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.work.control.WhereItStands;
import fi.valvomo.work.control.WhereItStands.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Brings inspections to where a test needs them, by the commands that people use. */
@ApplicationScoped
public class Visits {

  public static final int COMMENT_DAYS = 14;
  private static final int QUESTION_DAYS = 7;
  private static final Duration AHEAD = Duration.ofDays(30);

  @Inject private World world;
  @Inject private Clock clock;
  @Inject private BeginInspection beginInspection;
  @Inject private DeclareImpartiality declareImpartiality;
  @Inject private SendNotice sendNotice;
  @Inject private AnswerPreQuestionnaire answerPreQuestionnaire;
  @Inject private ConductVisit conductVisit;
  @Inject private VisitFindings visitFindings;
  @Inject private SendDraftReport sendDraftReport;
  @Inject private CommentDraft commentDraft;
  @Inject private AssessComments assessComments;
  @Inject private IssueFinalReport issueFinalReport;
  @Inject private ReadInspections readInspections;
  @Inject private WhereItStands whereItStands;

  public UUID announced(RelationType type) {
    return begin(type, (String) null);
  }

  public UUID unannounced(RelationType type) {
    return begin(type, "Epäily lääkkeiden säilytyksestä");
  }

  /** An unannounced one on another legal basis or in another unit than the usual ones. */
  public UUID unannounced(SteeringRelation relation, String basis) {
    InspectionOrder order = order("Epäily lääkkeiden säilytyksestä");
    return beginInspection
        .begin(relation.unitId(), relation.id(), basis, order, world.officer())
        .id();
  }

  private UUID begin(RelationType type, String unannouncedReason) {
    return begin(type, order(unannouncedReason)).id();
  }

  private InspectionOrder order(String unannouncedReason) {
    return new InspectionOrder(
        InspectionType.PLANNED,
        "SAFETY",
        unannouncedReason == null,
        unannouncedReason,
        clock.instant().plus(AHEAD),
        "Kaksi vuotta edellisestä käynnistä");
  }

  /**
   * One that follows a finding, in a unit of this relation; without notice, so that it is short.
   */
  public UUID following(UUID finding, RelationType type) {
    InspectionOrder order =
        new InspectionOrder(
            InspectionType.FOLLOW_UP,
            "SAFETY",
            false,
            "Korjaus nähdään arjessa",
            clock.instant().plus(Duration.ofDays(1)),
            "Korjauksen todentaminen",
            finding);
    return begin(type, order).id();
  }

  /** It is prepared, begins and ends. */
  public void hold(UUID unannounced) {
    prepared(unannounced);
    conductVisit.start(unannounced, world.officer());
    end(unannounced);
  }

  public Inspection begin(RelationType type, InspectionOrder order) {
    SteeringRelation relation = world.relation(type);
    return beginInspection.begin(
        relation.unitId(), relation.id(), basis(relation), order, world.officer());
  }

  public static String basis(SteeringRelation relation) {
    return switch (relation.type()) {
      case OWN, CONTRACT, VOUCHER -> relation.type().name();
      case GRANT -> relation.actApplies() ? "GRANT_ACT" : "GRANT_TERMS";
    };
  }

  public UUID prepared(UUID id) {
    declareImpartiality.declare(id, false, "En ole esteellinen.", world.officer());
    return id;
  }

  public UUID noticed(RelationType type) {
    UUID id = prepared(announced(type));
    sendNotice.send(id, "Tulemme käymään.", questionsDue(), world.officer());
    return id;
  }

  public LocalDate questionsDue() {
    return today().plusDays(QUESTION_DAYS);
  }

  public UUID ready(RelationType type) {
    UUID id = noticed(type);
    answer(id, type);
    return id;
  }

  public void answer(UUID id, RelationType type) {
    String question = readInspections.page(id, world.officer()).questions().get(0).code();
    answerPreQuestionnaire.answer(id, Map.of(question, "Kaksi vaihtui."), world.provider(type));
  }

  public UUID underway(RelationType type) {
    UUID id = ready(type);
    conductVisit.start(id, world.officer());
    return id;
  }

  public UUID finding(UUID id, Severity severity) {
    Grading grading = new Grading(severity, Scope.PATTERN, severity + " löytyi", "Näin se oli.");
    return visitFindings.draft(id, null, grading, world.officer()).id();
  }

  public void end(UUID id) {
    conductVisit.end(id, "Aloituskeskustelu ja kierros.", "Yksikön johtaja", world.officer());
  }

  public void sendDraft(UUID id) {
    sendUnopened(id);
    readInspections.page(id, world.provider(inspection(id).basis().relation()));
  }

  /** The draft lies in the portal and nobody opens it. */
  public void sendUnopened(UUID id) {
    sendDraftReport.send(id, COMMENT_DAYS, world.officer());
  }

  public void comment(UUID id, RelationType type, UUID finding, Stance stance) {
    Comment comment = new Comment(finding, stance, "Kommentti: " + stance, List.of());
    commentDraft.comment(id, List.of(comment), world.provider(type));
  }

  public void assess(UUID id, UUID finding, CommentOutcome outcome) {
    CommentAssessment answer = new CommentAssessment(finding, outcome, "Arvio: " + outcome);
    assessComments.assess(id, List.of(answer), world.officer());
  }

  public void issue(UUID id) {
    issueFinalReport.issue(id, "Sähköinen asiointi", "DNRO-1", world.officer());
  }

  public Inspection inspection(UUID id) {
    return readInspections.page(id, world.officer()).inspection();
  }

  /** The steps taken and standing, in order. */
  public List<String> steps(UUID id) {
    return whereItStands.steps("inspection", id, world.officer()).stream()
        .filter(step -> step.state() != WhereItStands.StepState.POSSIBLE)
        .map(Step::step)
        .toList();
  }

  /** The step at which the inspection stands. */
  public List<String> current(UUID id) {
    return whereItStands.steps("inspection", id, world.officer()).stream()
        .filter(step -> step.state() == WhereItStands.StepState.CURRENT)
        .map(Step::step)
        .toList();
  }

  private LocalDate today() {
    Instant now = clock.instant();
    return now.atZone(Deadline.ZONE).toLocalDate();
  }
}
