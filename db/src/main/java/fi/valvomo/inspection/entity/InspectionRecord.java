package fi.valvomo.inspection.entity;

import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.SubjectType;
import fi.valvomo.kernel.entity.Versioned;
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
import java.util.UUID;

/** What an inspection remembers. The rules stand in {@link Inspection}, which alone writes here. */
@MappedSuperclass
public abstract class InspectionRecord extends Versioned implements CaseSubject {

  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "producer_id")
  private UUID producerId;

  @Column(name = "unit_id")
  private UUID unitId;

  @Enumerated(EnumType.STRING)
  private InspectionType type;

  @Enumerated(EnumType.STRING)
  private InspectionState state;

  private String reason;

  @Column(name = "lead_id")
  private UUID leadId;

  @Column(name = "lead_name")
  private String leadName;

  @Column(name = "known_to_provider_at")
  private Instant knownToProviderAt;

  @Embedded private InspectionBasis basis;
  @Embedded private Announcement announcement;
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
    super(UUID.randomUUID());
    caseId = plan.caseId();
    producerId = plan.unit().producerId();
    unitId = plan.unit().id();
    type = plan.order().type();
    reason = plan.order().reason();
    basis = new InspectionBasis(plan, at);
    announcement = new Announcement(plan.order());
    state = InspectionState.PREPARING;
  }

  void move(InspectionState to, Viewer by, Instant at) {
    state = to;
    changed(by, at);
  }

  /** Null while nobody leads. */
  void leadBy(Viewer officer) {
    leadId = officer == null ? null : officer.userId();
    leadName = officer == null ? null : officer.displayName();
  }

  void tellProvider(Instant at) {
    if (knownToProviderAt == null) {
      knownToProviderAt = at;
    }
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

  @Override
  public SubjectType subjectType() {
    return SubjectType.INSPECTION;
  }

  @Override
  public UUID caseId() {
    return caseId;
  }

  @Override
  public UUID producerId() {
    return producerId;
  }

  @Override
  public UUID unitId() {
    return unitId;
  }

  public InspectionType type() {
    return type;
  }

  public InspectionState state() {
    return state;
  }

  /** Why just this unit, just then. */
  public String reason() {
    return reason;
  }

  /** The officer who leads; null after a disqualified one stood aside. */
  public UUID leadId() {
    return leadId;
  }

  public String leadName() {
    return leadName;
  }

  /** Whether this person may know that there is such an inspection. 434/2003 39 §. */
  public boolean knownTo(Viewer person) {
    return person.readsAllCases() || (knownToProviderAt != null && person.mayRead(producerId));
  }

  /** Whether the provider may know of it by now. */
  public boolean isKnownToProvider() {
    return knownToProviderAt != null;
  }

  public InspectionBasis basis() {
    return basis;
  }

  public Announcement announcement() {
    return announcement;
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
    return Collections.unmodifiableMap(questionnaire);
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
    return Collections.unmodifiableList(reports);
  }

  public Optional<ReportIssue> report(ReportKind kind) {
    return reports.stream().filter(report -> report.kind() == kind).findFirst();
  }

  public List<FindingComment> comments() {
    return Collections.unmodifiableList(comments);
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
