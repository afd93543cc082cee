package fi.valvomo.demo.control;

import fi.valvomo.criteria.entity.Criterion;
import fi.valvomo.demo.control.DemoFindings.Thread;
import fi.valvomo.demo.control.DemoTexts.Text;
import fi.valvomo.demo.control.DemoTexts.Words;
import fi.valvomo.finding.entity.Grading;
import fi.valvomo.inspection.control.AnswerPreQuestionnaire;
import fi.valvomo.inspection.control.AssessComments;
import fi.valvomo.inspection.control.BeginInspection;
import fi.valvomo.inspection.control.CloseInspection;
import fi.valvomo.inspection.control.CommentDraft;
import fi.valvomo.inspection.control.ConductVisit;
import fi.valvomo.inspection.control.DeclareImpartiality;
import fi.valvomo.inspection.control.DraftOnVisit;
import fi.valvomo.inspection.control.IssueFinalReport;
import fi.valvomo.inspection.control.ReadInspections;
import fi.valvomo.inspection.control.RecordAnswer;
import fi.valvomo.inspection.control.SendDraftReport;
import fi.valvomo.inspection.control.SendNotice;
import fi.valvomo.inspection.entity.AnswerResult;
import fi.valvomo.inspection.entity.Comment;
import fi.valvomo.inspection.entity.CommentAssessment;
import fi.valvomo.inspection.entity.CommentOutcome;
import fi.valvomo.inspection.entity.InspectionOrder;
import fi.valvomo.inspection.entity.Observation;
import fi.valvomo.inspection.entity.Stance;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What people do on a visit of the demo, through the commands that they use in earnest. */
@ApplicationScoped
public class DemoVisits {

  private static final int COMMENT_DAYS = 14;
  private static final int ANSWERED = 12;

  @Inject private DemoCast cast;
  @Inject private ReadInspections readInspections;
  @Inject private BeginInspection beginInspection;
  @Inject private DeclareImpartiality declareImpartiality;
  @Inject private SendNotice sendNotice;
  @Inject private AnswerPreQuestionnaire answerPreQuestionnaire;
  @Inject private ConductVisit conductVisit;
  @Inject private RecordAnswer recordAnswer;
  @Inject private DraftOnVisit draftOnVisit;
  @Inject private SendDraftReport sendDraftReport;
  @Inject private CommentDraft commentDraft;
  @Inject private AssessComments assessComments;
  @Inject private IssueFinalReport issueFinalReport;
  @Inject private CloseInspection closeInspection;
  @Inject private DemoPublicity publicity;
  @Inject private Clock clock;

  UUID begin(DemoPlace place, InspectionOrder order) {
    return beginInspection
        .begin(place.unitId(), place.relationId(), place.basisCode(), order, officer())
        .id();
  }

  void prepare(UUID id) {
    declareImpartiality.declare(id, false, "Ei sidonnaisuuksia yksikköön.", officer());
  }

  void notice(UUID id) {
    sendNotice.send(
        id,
        "Tulemme arviointikäynnille. Varatkaa mukaan omavalvontasuunnitelma ja työvuorolistat.",
        today().plusDays(9),
        officer());
  }

  void answerQuestions(UUID id, DemoPlace place) {
    Map<String, String> answers = new HashMap<>();
    readInspections
        .page(id, officer())
        .questions()
        .forEach(question -> answers.put(question.code(), "Tiedot on päivitetty tässä kuussa."));
    answerPreQuestionnaire.answer(id, answers, place.provider());
  }

  void start(UUID id) {
    conductVisit.start(id, officer());
    List<Criterion> criteria = readInspections.checklist(id, officer()).criteria();
    for (int i = 0; i < Math.min(ANSWERED, criteria.size()); i++) {
      AnswerResult result = i % 5 == 3 ? AnswerResult.NOT_MET : AnswerResult.MET;
      String note = result == AnswerResult.NOT_MET ? "Ks. havainto." : "";
      recordAnswer.record(id, criteria.get(i).code(), new Observation(result, note, 0), officer());
    }
  }

  /** The officer only looks whether what was found is corrected. */
  void lookAgain(UUID id) {
    conductVisit.start(id, officer());
    conductVisit.end(
        id,
        "Korjaus katsottiin paikalla, ja siitä kysyttiin vuorossa olleilta.",
        "Yksikön vastuuhenkilö ja kaksi työntekijää",
        officer());
  }

  Thread find(UUID id, Text text, DemoPlace place, Fate fate) {
    Words words = text.in(place.language());
    Grading grading =
        new Grading(text.severity(), text.scope(), words.title(), words.description());
    UUID finding = draftOnVisit.draft(id, text.criterion(), grading, officer()).id();
    return new Thread(finding, text, words, place, fate);
  }

  void end(UUID id) {
    conductVisit.end(
        id,
        "Alkukeskustelu, kierros yksikössä, asiakkaiden ja henkilöstön haastattelut sekä palaute.",
        "Yksikön vastuuhenkilö ja kaksi työntekijää",
        officer());
  }

  void sendDraft(UUID id) {
    sendDraftReport.send(id, COMMENT_DAYS, officer());
  }

  void comment(UUID id, DemoPlace place, List<Thread> found) {
    List<Comment> comments =
        found.stream()
            .map(
                thread ->
                    new Comment(
                        thread.findingId(),
                        stance(thread),
                        "Kiitos käynnistä. "
                            + thread.words().title()
                            + ": olemme käsitelleet asian.",
                        List.of()))
            .toList();
    commentDraft.comment(id, comments, place.provider());
  }

  void assess(UUID id, List<Thread> found) {
    List<CommentAssessment> assessments =
        found.stream()
            .map(
                thread ->
                    new CommentAssessment(
                        thread.findingId(),
                        stance(thread) == Stance.FACTUAL_ERROR
                            ? CommentOutcome.ACCEPTED
                            : CommentOutcome.NOTED,
                        "Kommentti on otettu huomioon."))
            .toList();
    assessComments.assess(id, assessments, officer());
  }

  void issue(UUID id) {
    issueFinalReport.issue(
        id, "Sähköinen asiointi", "LVV/" + today().getYear() + "/0001", officer());
  }

  void close(UUID id) {
    closeInspection.close(id, "Kertomus on annettu, havainnot ovat seurannassa.", officer());
  }

  void publish(UUID id) {
    publicity.publish(id);
  }

  private static Stance stance(Thread thread) {
    return switch (thread.fate()) {
      case WITHDRAWN -> Stance.FACTUAL_ERROR;
      case RETURNED -> Stance.DISAGREE;
      default -> Stance.ACCEPT;
    };
  }

  private Viewer officer() {
    return cast.person("officer");
  }

  private LocalDate today() {
    return clock.instant().atZone(Deadline.ZONE).toLocalDate();
  }
}
