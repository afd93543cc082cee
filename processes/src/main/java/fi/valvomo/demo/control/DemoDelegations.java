package fi.valvomo.demo.control;

import fi.valvomo.identity.control.Delegate;
import fi.valvomo.identity.entity.Delegation.Terms;
import fi.valvomo.kernel.entity.Role;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.RelationType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Who decides what in the demo: guidance an officer, the end of an agreement a named manager. */
@ApplicationScoped
@Transactional
public class DemoDelegations {

  private static final LocalDate SINCE = LocalDate.of(2025, 1, 1);

  @Inject private Delegate delegate;
  @Inject private DemoCast cast;

  void give() {
    Terms toOfficers = new Terms("Hallintosääntö 12 § (esimerkki)", SINCE, null);
    for (RelationType relation : RelationType.values()) {
      delegate.give(
          "CONSEQUENCE." + relation + ".GUIDANCE", Role.OFFICER, null, toOfficers, Viewer.SYSTEM);
    }
    Terms toManager = new Terms("Toimialajohtajan päätös 7 § (esimerkki)", SINCE, null);
    delegate.give(
        "CONSEQUENCE.CONTRACT.CANCELLATION",
        Role.MANAGER,
        cast.person("manager").userId(),
        toManager,
        Viewer.SYSTEM);
  }
}
