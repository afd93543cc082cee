package fi.valvomo.inspection.entity;

import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.DayKind;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.LocalizedText;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.RelationTerms;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.ServiceUnit;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.producer.entity.UnitFacts;
import fi.valvomo.producer.entity.UnitType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Inspections as tests need them, at any stage of their life. */
final class AnInspection {

  static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  static final Instant VISIT = Instant.parse("2026-04-01T07:00:00Z");
  static final LocalDate RELATION_FROM = LocalDate.parse("2025-01-01");
  static final LocalDate RELATION_TO = LocalDate.parse("2026-12-31");
  static final LocalDate QUESTIONS_DUE = LocalDate.parse("2026-03-20");
  static final LocalDate COMMENTS_DUE = LocalDate.parse("2026-04-24");
  static final UUID PRODUCER = UUID.randomUUID();
  static final Viewer OFFICER = person("Olli Virkanen", Role.OFFICER, Set.of());
  static final Viewer COLLEAGUE = person("Kaisa Tarkka", Role.OFFICER, Set.of());
  static final Viewer PROVIDER = person("Pia Tuottaja", Role.PROVIDER, Set.of(PRODUCER));
  static final UUID FINDING = UUID.randomUUID();
  static final UUID OTHER_FINDING = UUID.randomUUID();
  static final Set<UUID> REPORTED = Set.of(FINDING, OTHER_FINDING);

  private boolean announced = true;
  private String unannouncedReason;
  private Instant plannedFor = VISIT;

  static AnInspection announcedVisit() {
    return new AnInspection();
  }

  static AnInspection unannouncedVisit() {
    return new AnInspection().because("Epäily lääkkeiden säilytyksestä; ilmoitus antaisi siivota.");
  }

  AnInspection because(String reason) {
    announced = false;
    unannouncedReason = reason;
    return this;
  }

  AnInspection on(Instant day) {
    plannedFor = day;
    return this;
  }

  Inspection begun() {
    ServiceUnit unit = ServiceUnit.register(PRODUCER, unitFacts(), OFFICER, NOW);
    RelationTerms terms = new RelationTerms("SOP-2025-7", true, RELATION_FROM, RELATION_TO);
    SteeringRelation relation =
        SteeringRelation.begin(unit, RelationType.CONTRACT, terms, List.of(), OFFICER, NOW);
    InspectionOrder order =
        new InspectionOrder(
            InspectionType.PLANNED,
            "SAFETY",
            announced,
            unannouncedReason,
            plannedFor,
            "Kaksi vuotta edellisestä käynnistä");
    return Inspection.begin(
        new InspectionPlan(UUID.randomUUID(), unit, relation, "CONTRACT", true, "2026-1", order),
        OFFICER,
        NOW);
  }

  Inspection prepared() {
    Inspection inspection = begun();
    inspection.declare(false, "En ole esteellinen.", OFFICER, NOW);
    return inspection;
  }

  /** An announced one has its notice sent. */
  Inspection noticed() {
    Inspection inspection = prepared();
    inspection.announce("Tulemme käymään.", QUESTIONS_DUE, OFFICER, NOW);
    return inspection;
  }

  Inspection ready() {
    if (!announced) {
      return prepared();
    }
    Inspection inspection = noticed();
    inspection.submitQuestionnaire(Map.of("STAFF", "Kaksi vaihtui."), PROVIDER, NOW);
    return inspection;
  }

  Inspection underway() {
    Inspection inspection = ready();
    inspection.start(OFFICER, VISIT);
    return inspection;
  }

  Inspection conducted() {
    Inspection inspection = underway();
    inspection.end("Aloituskeskustelu ja kierros.", "Yksikön johtaja", OFFICER, VISIT);
    return inspection;
  }

  Inspection commenting() {
    Inspection inspection = conducted();
    inspection.sendDraft(UUID.randomUUID(), forComments(), OFFICER, VISIT);
    return inspection;
  }

  Inspection assessing(Stance stance) {
    Inspection inspection = commenting();
    inspection.comment(List.of(comment(stance)), REPORTED, PROVIDER, VISIT);
    return inspection;
  }

  Inspection finalising() {
    Inspection inspection = commenting();
    inspection.comment(List.of(), REPORTED, PROVIDER, VISIT);
    return inspection;
  }

  Inspection issued() {
    Inspection inspection = finalising();
    inspection.issueFinal(UUID.randomUUID(), delivery(), OFFICER, VISIT);
    return inspection;
  }

  static Comment comment(Stance stance) {
    return new Comment(FINDING, stance, "Näin se meni.", List.of());
  }

  static AuthorityDelivery delivery() {
    LocalizedText name =
        new LocalizedText("Lupa- ja valvontavirasto", "Tillstånds- och tillsynsverket", "FSA");
    return AuthorityDelivery.sent("LVV", name, "Asiointi", "A-1", VISIT);
  }

  static Deadline forComments() {
    LocalDate sent = LocalDate.parse("2026-04-10");
    return new Deadline(sent, Channel.PORTAL, 14, DayKind.CALENDAR, sent, COMMENTS_DUE);
  }

  private static UnitFacts unitFacts() {
    return new UnitFacts(
        "Koivukoti",
        null,
        null,
        null,
        UnitType.ELDERLY_24H,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        Language.FI,
        24);
  }

  private static Viewer person(String name, Role role, Set<UUID> producers) {
    return new Viewer(UUID.randomUUID(), name, Set.of(role), producers, Language.FI);
  }
}
