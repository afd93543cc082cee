package fi.valvomo.inspection.entity;

import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an inspection remembers. The rules stand in {@link Inspection}, which alone writes here. */
@MappedSuperclass
public abstract class InspectionRecord extends InspectionHeader {

  @Enumerated(EnumType.STRING)
  private InspectionState state;

  @Embedded private Notice notice;
  @Embedded private Submission submission;
  @Embedded private Visit visit;
  @Embedded private AuthorityDelivery authority;
  @Embedded private Closing closing;

  @ElementCollection
  @CollectionTable(
      name = "inspection_questionnaire",
      joinColumns = @JoinColumn(name = "inspection_id"))
  @MapKeyColumn(name = "question_code")
  @Column(name = "answer")
  private Map<String, String> questionnaire = new HashMap<>();

  @OneToMany(mappedBy = "inspection", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("at, id")
  private List<Declaration> declarations = new ArrayList<>();

  @OneToMany(mappedBy = "inspection", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("sentAt")
  private List<ReportIssue> reports = new ArrayList<>();

  @OneToMany(mappedBy = "inspection", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("at, id")
  private List<FindingComment> comments = new ArrayList<>();

  protected InspectionRecord() {}

  InspectionRecord(InspectionPlan plan, Instant at) {
    super(plan, at);
    state = InspectionState.PREPARING;
  }

  void move(InspectionState to, Viewer by, Instant at) {
    state = to;
    changed(by, at);
  }

  void keep(Declaration declaration) {
    declarations.add(declaration);
  }

  void keep(Notice sent) {
    notice = sent;
  }

  void keep(Map<String, String> answers, Submission by) {
    questionnaire.putAll(answers);
    submission = by;
  }

  void keep(Visit begun) {
    visit = begun;
  }

  void keep(ReportIssue report) {
    reports.add(report);
  }

  void keep(List<FindingComment> given) {
    comments.addAll(given);
  }

  void keep(AuthorityDelivery delivery) {
    authority = delivery;
  }

  void keep(Closing reasoned) {
    closing = reasoned;
  }

  public InspectionState state() {
    return state;
  }

  /** Null until the provider was told. */
  public Notice notice() {
    return notice;
  }

  /** Null until the pre-questionnaire was answered. */
  public Submission submission() {
    return submission;
  }

  /** Answers to the pre-questionnaire by the question's code. */
  public Map<String, String> questionnaire() {
    return submission == null ? Map.of() : Collections.unmodifiableMap(questionnaire);
  }

  /** Null until the visit began. */
  public Visit visit() {
    return visit;
  }

  /** The latest word on disqualification. */
  public Optional<Declaration> declaration() {
    return declarations.isEmpty()
        ? Optional.empty()
        : Optional.of(declarations.get(declarations.size() - 1));
  }

  /** Every word on disqualification, oldest first. */
  public List<Declaration> declarations() {
    return Collections.unmodifiableList(declarations);
  }

  /** The reports sent, the draft first. */
  public List<ReportIssue> reports() {
    return isDrafted() ? Collections.unmodifiableList(reports) : List.of();
  }

  public Optional<ReportIssue> report(ReportKind kind) {
    return reports().stream().filter(report -> report.kind() == kind).findFirst();
  }

  public List<FindingComment> comments() {
    return isDrafted() ? Collections.unmodifiableList(comments) : List.of();
  }

  /** Until then there is nothing to read in the store either. */
  private boolean isDrafted() {
    return state.compareTo(InspectionState.COMMENTING) >= 0;
  }

  /** Null until the final report was issued. */
  public AuthorityDelivery authority() {
    return authority;
  }

  /** Null until closed. */
  public Closing closing() {
    return closing;
  }
}
