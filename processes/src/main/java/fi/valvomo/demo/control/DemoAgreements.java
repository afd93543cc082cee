package fi.valvomo.demo.control;

import fi.valvomo.agreement.control.KeepAgreements;
import fi.valvomo.agreement.control.KeepAgreements.Joining;
import fi.valvomo.agreement.control.KeepIndicators;
import fi.valvomo.agreement.control.LoadDemoTargets;
import fi.valvomo.agreement.control.SetTargets;
import fi.valvomo.agreement.entity.Agreement;
import fi.valvomo.agreement.entity.AgreementName;
import fi.valvomo.agreement.entity.AgreementTerms;
import fi.valvomo.agreement.entity.AgreementType;
import fi.valvomo.agreement.entity.Comparator;
import fi.valvomo.agreement.entity.Direction;
import fi.valvomo.agreement.entity.Indicator;
import fi.valvomo.agreement.entity.IndicatorFacts;
import fi.valvomo.agreement.entity.IndicatorKind;
import fi.valvomo.agreement.entity.MandatoryContent;
import fi.valvomo.agreement.entity.PartyType;
import fi.valvomo.agreement.entity.PeriodKind;
import fi.valvomo.agreement.entity.Subject;
import fi.valvomo.agreement.entity.TargetFacts;
import fi.valvomo.agreement.entity.TargetScope;
import fi.valvomo.demo.control.DemoFigures.Course;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.producer.entity.SteeringRelations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The demo's agreements: the organiser's own lines with their targets of 2023, and one of each
 * relation with three indicators that are told month by month. Every figure is made up.
 */
@ApplicationScoped
@Transactional
public class DemoAgreements {

  private static final String LOT = "Läntinen alue";
  private static final Long YEARLY_VALUE = 1_200_000L;
  private static final List<MandatoryContent> CLAUSES =
      List.of(
          MandatoryContent.CONTENT_QUANTITY_QUALITY,
          MandatoryContent.STEERING_AND_SUPERVISION,
          MandatoryContent.SUBCONTRACTORS,
          MandatoryContent.PRICE_REDUCTION,
          MandatoryContent.TERMINATION,
          MandatoryContent.CONTINUITY);

  @Inject private LoadDemoTargets loadTargets;
  @Inject private KeepAgreements keepAgreements;
  @Inject private KeepIndicators keepIndicators;
  @Inject private SetTargets setTargets;
  @Inject private DemoFigures figures;
  @Inject private SteeringRelations relations;
  @Inject private DemoCast cast;

  /** What is measured in the demo: where it begins and how it moves from month to month. */
  private record Told(Indicator indicator, String aim, double begins, double moves) {

    Course course() {
      return new Course(indicator.code(), begins, moves);
    }
  }

  /** Makes them; the newest figures are told in the story. */
  void make(Story story, LocalDate today, List<DemoPlace> places) {
    Viewer officer = cast.person("officer");
    loadTargets.load(officer);
    List<Told> told = define(officer);
    places.forEach(place -> make(story, place, told, today, officer));
  }

  private List<Told> define(Viewer officer) {
    List<Told> told = new ArrayList<>();
    told.add(
        new Told(
            share(
                officer,
                "M01",
                IndicatorKind.CONDITIONAL_SHARE,
                Direction.UP,
                "Yhteydenottoihin vastattu kahdessa arkipäivässä",
                "Kontakter besvarade inom två arbetsdagar",
                "Contacts answered within two working days"),
            "90",
            84,
            0.8));
    told.add(
        new Told(
            share(
                officer,
                "M02",
                IndicatorKind.SHARE,
                Direction.UP,
                "Hoito- tai palvelusuunnitelma ajan tasalla",
                "Vård- eller serviceplanen aktuell",
                "Care plan up to date"),
            "95",
            99,
            -0.6));
    told.add(
        new Told(
            share(
                officer,
                "M03",
                IndicatorKind.SHARE,
                Direction.DOWN,
                "Sijaisten osuus työtunneista",
                "Vikariernas andel av arbetstimmarna",
                "Share of hours by substitutes"),
            "15",
            12,
            0.1));
    return told;
  }

  private Indicator share(
      Viewer officer,
      String code,
      IndicatorKind kind,
      Direction direction,
      String fi,
      String sv,
      String en) {
    return keepIndicators.define(
        new IndicatorFacts(
            code,
            fi,
            sv,
            en,
            null,
            null,
            null,
            null,
            kind,
            direction,
            "%",
            null,
            PeriodKind.MONTH,
            "Omavalvontaraportti",
            "Valvontaviranhaltija",
            5,
            1,
            LocalDate.of(2023, 1, 1),
            null,
            null),
        officer);
  }

  private void make(
      Story story, DemoPlace place, List<Told> told, LocalDate today, Viewer officer) {
    SteeringRelation relation = relations.get(place.relationId());
    LocalDate begins = today.minusYears(2).withDayOfYear(1);
    Agreement agreement =
        keepAgreements.make(
            type(relation.type()),
            new AgreementName(null, name(relation)),
            terms(relation, begins, today),
            List.of(
                new Joining(
                    new Subject(PartyType.PRODUCER, relation.producerId()), null, null, null, null),
                new Joining(
                    new Subject(PartyType.UNIT, relation.unitId()),
                    null,
                    relation.type() == RelationType.CONTRACT ? List.of(LOT) : null,
                    null,
                    null)),
            officer);
    for (Told each : told) {
      boolean less = each.indicator().direction() == Direction.DOWN;
      setTargets.set(
          each.indicator().id(),
          TargetScope.of(agreement),
          new TargetFacts(
              less ? Comparator.AT_MOST : Comparator.AT_LEAST,
              new BigDecimal(each.aim()),
              null,
              null,
              1,
              begins,
              null,
              null,
              null,
              null,
              null,
              false,
              null),
          officer);
    }
    List<Course> courses = told.stream().map(Told::course).toList();
    figures.tell(story, place, relation.type(), courses, today);
  }

  private static AgreementType type(RelationType relation) {
    return switch (relation) {
      case OWN -> AgreementType.LINE_AGREEMENT;
      case CONTRACT -> AgreementType.CONTRACT;
      case VOUCHER -> AgreementType.VOUCHER_RULEBOOK;
      case GRANT -> AgreementType.GRANT_TERMS;
    };
  }

  /** The register knows the agreement already: by its reference, and by what may follow. */
  private static String name(SteeringRelation relation) {
    return relation.agreementReference() == null
        ? "Linjasopimus: oma tuotanto"
        : relation.agreementReference();
  }

  private static AgreementTerms terms(
      SteeringRelation relation, LocalDate begins, LocalDate today) {
    List<AgreementTerms.Agreed> consequences = new ArrayList<>();
    relation
        .agreed()
        .terms()
        .forEach(
            (kind, words) ->
                consequences.add(new AgreementTerms.Agreed(kind, null, null, words, null)));
    boolean contract = relation.type() == RelationType.CONTRACT;
    LocalDate ends = begins.plusYears(4).minusDays(1);
    List<AgreementTerms.Clause> clauses = new ArrayList<>();
    if (contract) {
      for (MandatoryContent content : CLAUSES) {
        int number = clauses.size() + 3;
        clauses.add(new AgreementTerms.Clause(content, "Kohta " + number + ", s. " + number * 2));
      }
    }
    return new AgreementTerms(
        begins,
        contract ? ends : null,
        contract ? "Hoitovuorokausi, tarkistus kerran vuodessa" : null,
        contract ? YEARLY_VALUE : null,
        contract ? List.of("Palveluasuminen ja siihen kuuluva hoito") : null,
        contract ? List.of(new AgreementTerms.Lot("A", LOT, null)) : null,
        contract
            ? List.of(
                new AgreementTerms.Option(
                    "Optiovuosi", ends.plusDays(1), ends.plusYears(1), today.plusMonths(2)))
            : null,
        contract
            ? List.of(new AgreementTerms.NoticeDay("Hintojen tarkistus", today.plusMonths(1)))
            : null,
        clauses,
        consequences);
  }
}
