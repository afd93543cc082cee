package fi.valvomo.inspection.entity;

import static fi.valvomo.inspection.entity.InspectionState.ANNOUNCED;
import static fi.valvomo.inspection.entity.InspectionState.ASSESSING;
import static fi.valvomo.inspection.entity.InspectionState.CLOSED;
import static fi.valvomo.inspection.entity.InspectionState.COMMENTING;
import static fi.valvomo.inspection.entity.InspectionState.CONDUCTED;
import static fi.valvomo.inspection.entity.InspectionState.FINALISING;
import static fi.valvomo.inspection.entity.InspectionState.ISSUED;
import static fi.valvomo.inspection.entity.InspectionState.PREPARING;
import static fi.valvomo.inspection.entity.InspectionState.READY;
import static fi.valvomo.inspection.entity.InspectionState.UNDERWAY;

import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One inspection of one unit, from its preparation to its closing (valvontakäynti, tarkastus).
 * Hallintolaki 434/2003 39 §; 741/2023 23-25 §; 611/2021 10 §.
 */
@Entity
@Table(name = "inspection")
public class Inspection extends InspectionRecord {

  protected Inspection() {}

  private Inspection(InspectionPlan plan, Viewer by, Instant at) {
    super(plan, at);
    leadBy(by);
    changed(by, at);
  }

  /** Begins an inspection; whoever begins it leads it until somebody else prepares it. */
  public static Inspection begin(InspectionPlan plan, Viewer by, Instant at) {
    plan.check();
    return new Inspection(plan, by, at);
  }

  /** The officer's word on disqualification comes before all else; who is disqualified stops. */
  public void declare(boolean disqualified, String text, Viewer by, Instant at) {
    byOfficer(InspectionAct.PREPARATION, by);
    refuseIf(isPrepared(), InspectionRefusal.OUT_OF_ORDER);
    keep(new Declaration(this, disqualified, text, by, at));
    leadBy(disqualified ? null : by);
    boolean ready = !disqualified && !announcement().announced();
    move(ready ? READY : PREPARING, by, at);
  }

  /** Tells the provider of the visit and asks the pre-questionnaire. */
  public void announce(String message, LocalDate questionnaireDueOn, Viewer by, Instant at) {
    refuseUnless(announcement().announced(), InspectionRefusal.NOT_ANNOUNCED);
    refuseIf(notice() != null, InspectionRefusal.ALREADY_SENT);
    byOfficer(InspectionAct.NOTICE, by);
    refuseUnless(isPrepared(), InspectionRefusal.OUT_OF_ORDER);
    LocalDate visit = announcement().plannedFor().atZone(Deadline.ZONE).toLocalDate();
    if (questionnaireDueOn.isBefore(at.atZone(Deadline.ZONE).toLocalDate())) {
      throw InvalidException.of("questionnaireDueOn", "inThePast");
    }
    if (questionnaireDueOn.isAfter(visit)) {
      throw InvalidException.of("questionnaireDueOn", "afterVisit", visit);
    }
    keep(new Notice(at, message, questionnaireDueOn));
    tellProvider(at);
    move(ANNOUNCED, by, at);
  }

  /** The provider answers the pre-questionnaire. */
  public void submitQuestionnaire(Map<String, String> answers, Viewer by, Instant at) {
    now(InspectionAct.PRE_QUESTIONNAIRE);
    keep(answers, new Submission(by, at));
    move(READY, by, at);
  }

  /** The last day passed without an answer; the visit does not wait. */
  public void lapseQuestionnaire(Instant at) {
    now(InspectionAct.PRE_QUESTIONNAIRE);
    move(READY, Viewer.SYSTEM, at);
  }

  /** The visit begins; from now on the provider knows of it in any case. */
  public void start(Viewer by, Instant at) {
    byOfficer(InspectionAct.START, by);
    keep(new Visit(at));
    tellProvider(at);
    move(UNDERWAY, by, at);
  }

  /** Saves what the officer saw of one criterion. See {@link Answer#save}. */
  public void record(Answer answer, Observation observation, Viewer by, Instant at) {
    byOfficer(InspectionAct.ANSWERS, by);
    answer.save(observation, by, at);
  }

  /** Refuses unless this person can make a finding on the visit now. */
  public void checkFinding(Viewer by) {
    byOfficer(InspectionAct.FINDINGS, by);
  }

  /** The visit ends; its course is written down while it is remembered. */
  public void end(String course, String participants, Viewer by, Instant at) {
    byOfficer(InspectionAct.END, by);
    visit().end(course, participants, at);
    move(CONDUCTED, by, at);
  }

  /** The draft report went to the provider for comments, whose time runs from now. */
  public void sendDraft(UUID documentId, Deadline forComments, Viewer by, Instant at) {
    checkDraft(by);
    keep(new ReportIssue(this, ReportKind.DRAFT, documentId, forComments, by, at));
    move(COMMENTING, by, at);
  }

  /** The draft was not opened in the portal on its day: it counts as an e-mail. 13/2003 19 §. */
  public void recountComments(Deadline later, Instant at) {
    now(InspectionAct.COMMENTS);
    report(ReportKind.DRAFT).orElseThrow().recount(later);
    changed(Viewer.SYSTEM, at);
  }

  /** Refuses unless the draft report can still be commented. */
  public void checkTimeRequest() {
    checkNotFinal();
    now(InspectionAct.EXTENSION_REQUESTS);
  }

  /** Refuses unless this person can decide on more time for comments. */
  public void checkTimeDecision(Viewer by) {
    checkNotFinal();
    byOfficer(InspectionAct.EXTENSION_DECISIONS, by);
  }

  /** More time is given for comments, also after the last day: they are waited for again. */
  public void extendComments(LocalDate until, Viewer by, Instant at) {
    checkTimeDecision(by);
    report(ReportKind.DRAFT).orElseThrow().recount(commentsDeadline().movedTo(until));
    move(COMMENTING, by, at);
  }

  /** By when the draft report is to be commented. */
  public Deadline commentsDeadline() {
    return report(ReportKind.DRAFT).orElseThrow().commentsDeadline();
  }

  /** Whether each of these findings has its comment. */
  public boolean isCommented(Set<UUID> reported) {
    return comments().stream()
        .map(FindingComment::findingId)
        .collect(Collectors.toSet())
        .containsAll(reported);
  }

  /**
   * The provider comments; nothing to say is an answer too. What comes late still enters, marked.
   *
   * @param reported the findings that the draft report told of
   */
  public void comment(List<Comment> given, Set<UUID> reported, Viewer by, Instant at) {
    checkNotFinal();
    now(InspectionAct.COMMENTS);
    if (given.isEmpty() && state() != COMMENTING) {
      throw InvalidException.of("items", "nothingToAdd");
    }
    boolean late = report(ReportKind.DRAFT).orElseThrow().isLate(at);
    CommentRound round = new CommentRound(this);
    keep(round.open(given, reported, late, by, at));
    move(round.allAssessed() ? FINALISING : ASSESSING, by, at);
  }

  /** The last day for comments passed; the matter goes on. Hallintolaki 434/2003 33 §. */
  public void lapseCommenting(Instant at) {
    refuseUnless(state() == COMMENTING, InspectionRefusal.OUT_OF_ORDER);
    move(new CommentRound(this).allAssessed() ? FINALISING : ASSESSING, Viewer.SYSTEM, at);
  }

  /** Whether comments wait to be assessed. */
  public boolean hasCommentsToAssess() {
    return state() == ASSESSING;
  }

  /** The officer answers comments; gives those that were not answered so before. */
  public List<FindingComment> assess(List<CommentAssessment> answers, Viewer by, Instant at) {
    byOfficer(InspectionAct.COMMENT_ASSESSMENTS, by);
    CommentRound round = new CommentRound(this);
    List<FindingComment> assessed = round.assess(answers, by, at);
    move(round.allAssessed() ? FINALISING : ASSESSING, by, at);
    return assessed;
  }

  /** The final report went to the provider and, where the law asks, to the authority. */
  public void issueFinal(UUID documentId, AuthorityDelivery delivery, Viewer by, Instant at) {
    checkFinal(by);
    keep(new ReportIssue(this, ReportKind.FINAL, documentId, null, by, at));
    keep(delivery);
    move(ISSUED, by, at);
  }

  /** Refuses unless the draft report can be sent now by this person. */
  public void checkDraft(Viewer by) {
    refuseIf(report(ReportKind.DRAFT).isPresent(), InspectionRefusal.ALREADY_SENT);
    byOfficer(InspectionAct.DRAFT_REPORT, by);
  }

  /** Refuses unless the final report can be issued now by this person. */
  public void checkFinal(Viewer by) {
    refuseIf(report(ReportKind.FINAL).isPresent(), InspectionRefusal.ALREADY_SENT);
    refuseIf(state() == ASSESSING, InspectionRefusal.COMMENTS_NOT_ASSESSED);
    byOfficer(InspectionAct.FINAL_REPORT, by);
  }

  /** Closes the inspection; its findings live on by themselves. */
  public void close(String reason, Viewer by, Instant at) {
    byOfficer(InspectionAct.CLOSURE, by);
    keep(new Closing(reason, at));
    move(CLOSED, by, at);
  }

  /** What can be done now by somebody of the right role. */
  public Set<InspectionAct> acts() {
    Set<InspectionAct> acts = EnumSet.noneOf(InspectionAct.class);
    for (InspectionAct act : InspectionAct.values()) {
      if (act.belongsTo(state())) {
        acts.add(act);
      }
    }
    acts.remove(isPrepared() ? InspectionAct.PREPARATION : InspectionAct.NOTICE);
    return acts;
  }

  /** Whether this person has declared themselves disqualified in this matter. */
  public boolean hasStoodAside(Viewer person) {
    return declarations().stream()
        .anyMatch(d -> d.disqualified() && d.byId().equals(person.userId()));
  }

  private void checkNotFinal() {
    refuseIf(state() == ISSUED || state() == CLOSED, InspectionRefusal.REPORT_IS_FINAL);
  }

  private boolean isPrepared() {
    return declaration().filter(d -> !d.disqualified()).isPresent();
  }

  private void byOfficer(InspectionAct act, Viewer by) {
    refuseIf(hasStoodAside(by), InspectionRefusal.DISQUALIFIED);
    now(act);
  }

  private void now(InspectionAct act) {
    refuseUnless(act.belongsTo(state()), InspectionRefusal.OUT_OF_ORDER);
  }
}
