package fi.valvomo.demo.control;

import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.control.CheckAccount;
import fi.valvomo.report.control.DecideMissingAccount;
import fi.valvomo.report.control.OpenAccounts;
import fi.valvomo.report.control.PlanConfirmation;
import fi.valvomo.report.control.PublishAccount;
import fi.valvomo.report.control.PublishPlan;
import fi.valvomo.report.control.ReadAccounts;
import fi.valvomo.report.control.ReadPlans;
import fi.valvomo.report.control.WritePlan;
import fi.valvomo.report.entity.AccountFilter;
import fi.valvomo.report.entity.AccountRow;
import fi.valvomo.report.entity.AccountState;
import fi.valvomo.report.entity.AccountText;
import fi.valvomo.report.entity.Publication;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What happens to the demo's plans and accounts, by the commands that people use. */
@ApplicationScoped
@Transactional
public class DemoPlanActs {

  private static final String WHERE = "Sisääntulon ilmoitustaulu";
  private static final int MORE_DAYS = 18;

  @Inject private ReadPlans readPlans;
  @Inject private WritePlan writePlan;
  @Inject private PublishPlan publishPlan;
  @Inject private OpenAccounts openAccounts;
  @Inject private PublishAccount publishAccount;
  @Inject private CheckAccount checkAccount;
  @Inject private DecideMissingAccount decideMissing;
  @Inject private ReadAccounts readAccounts;
  @Inject private DemoAnswers answers;
  @Inject private DemoCast cast;

  /** Everything is published on this very machine: the demo never leaves it. */
  @Inject
  @ConfigProperty(name = "valvomo.public-url", defaultValue = "http://127.0.0.1:8080")
  private String publicUrl;

  void confirm(DemoPlace place, int turn) {
    Map<String, Object> texts =
        answers.to(readPlans.read(place.unitId(), officer()).headings().content(), turn);
    PlanConfirmation said =
        new PlanConfirmation(texts, "Ensimmäinen versio.", "Aila Vastaava", true);
    writePlan.confirm(place.unitId(), said, place.provider());
  }

  /** Tells where it is published; where it does not answer, the page has been removed since. */
  void publish(DemoPlace place, boolean answers) {
    publishPlan.publish(
        place.unitId(), address(place, answers), readAccounts.today(), WHERE, place.provider());
  }

  private String address(DemoPlace place, boolean answers) {
    String base = publicUrl.endsWith("/") ? publicUrl : publicUrl + "/";
    return base + (answers ? "omavalvonta/" : "api/v1/poistettu/") + place.unitId();
  }

  /** The period is over for the units of a producer. */
  void open(UUID producer) {
    openAccounts.open(producer);
  }

  void account(DemoPlace place) {
    LocalDate today = readAccounts.today();
    AccountText text =
        new AccountText(
            "Kauden aikana käsiteltiin kaksi vaaratapahtumaa ja yksi muistutus. Asiakaspalaute oli"
                + " pääosin hyvää; omaiset toivoivat nopeampaa vastausta yhteydenottoihin.",
            "Yhteydenottoihin vastaamiselle on nimetty vastuuvuoro. Lääkehoidon kaksoistarkastus"
                + " on otettu käyttöön.",
            new Publication(address(place, true), today, WHERE, today));
    publishAccount.publish(latest(place), text, place.provider());
  }

  void check(DemoPlace place) {
    checkAccount.accept(latest(place), null, officer());
  }

  void sendBack(DemoPlace place) {
    checkAccount.sendBack(
        latest(place), "Kertokaa myös henkilöstöltä kerätystä palautteesta.", officer());
  }

  /** One that is missing gets more time; another one stays missing. */
  void giveTime(Viewer provider) {
    AccountFilter missing =
        new AccountFilter(
            null, null, AccountState.MISSING, null, false, false, readAccounts.today());
    List<AccountRow> rows = readAccounts.list(missing, provider, null, 2).items();
    if (rows.size() > 1) {
      decideMissing.extend(
          rows.get(0).id(),
          readAccounts.today().plusDays(MORE_DAYS),
          "Uusi vastuuhenkilö on aloittanut tässä kuussa.",
          officer());
    }
  }

  private UUID latest(DemoPlace place) {
    return readAccounts
        .list(AccountFilter.ofUnit(place.unitId(), readAccounts.today()), officer(), null, 1)
        .items()
        .stream()
        .map(AccountRow::id)
        .findFirst()
        .orElseThrow();
  }

  private Viewer officer() {
    return cast.person("officer");
  }
}
