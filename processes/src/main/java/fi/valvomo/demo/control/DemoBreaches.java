package fi.valvomo.demo.control;

import fi.valvomo.agreement.control.AssessBreach;
import fi.valvomo.agreement.control.ExplainBreach;
import fi.valvomo.agreement.control.ExplanationVerdict;
import fi.valvomo.agreement.control.ExplanationVerdict.Outcome;
import fi.valvomo.agreement.control.ReadBreaches;
import fi.valvomo.agreement.entity.BreachFilter;
import fi.valvomo.agreement.entity.BreachRow;
import fi.valvomo.kernel.entity.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What happens to the missed targets of the demo, by the commands that people use. */
@ApplicationScoped
@Transactional
public class DemoBreaches {

  private static final int MOST = 100;
  private static final String NOTED =
      "Poikkeama johtuu muutosta uusiin tiloihin, ja seuraava kausi näyttää, riittikö korjaus.";

  @Inject private ReadBreaches readBreaches;
  @Inject private ExplainBreach explainBreach;
  @Inject private AssessBreach assessBreach;
  @Inject private DemoCast cast;

  void explain(DemoPlace place, LocalDate month) {
    of(place, month)
        .forEach(
            id ->
                explainBreach.explain(
                    id,
                    "Kaksi pitkää sairauspoissaoloa osui samaan kuukauteen, eikä sijaisia saatu."
                        + " Rekrytointi on kesken, ja työvuorot on suunniteltu uudelleen.",
                    place.provider()));
  }

  void accept(DemoPlace place, LocalDate month) {
    String why = "Syy on ymmärrettävä, ja toimet ovat riittävät.";
    of(place, month)
        .forEach(id -> assess(id, new ExplanationVerdict(Outcome.ACCEPTED, why, null, null)));
  }

  /** As the decision table proposes: a finding, or none. */
  void conclude(DemoPlace place, LocalDate month) {
    String why = "Sama syy on esitetty aiemminkin, eikä tilanne ole korjaantunut.";
    for (UUID id : of(place, month)) {
      boolean finding = readBreaches.read(id, officer()).proposed().finding();
      Outcome outcome = finding ? Outcome.FINDING : Outcome.NOTED;
      assess(id, new ExplanationVerdict(outcome, why, null, null));
    }
  }

  /** Whatever the decision table proposes, no finding is made. */
  void note(DemoPlace place, LocalDate month) {
    of(place, month)
        .forEach(id -> assess(id, new ExplanationVerdict(Outcome.NOTED, NOTED, null, NOTED)));
  }

  private void assess(UUID id, ExplanationVerdict verdict) {
    assessBreach.assess(id, verdict, officer());
  }

  private List<UUID> of(DemoPlace place, LocalDate month) {
    BreachFilter filter =
        new BreachFilter(null, null, place.unitId(), null, null, null, null, true);
    return readBreaches.list(filter, officer(), null, MOST).items().stream()
        .filter(row -> row.periodFrom().equals(month))
        .map(BreachRow::id)
        .toList();
  }

  private Viewer officer() {
    return cast.person("officer");
  }
}
