package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.finding.control.AssessRepeat;
import fi.valvomo.finding.control.DemandAtOnce;
import fi.valvomo.finding.control.FollowUpDanger;
import fi.valvomo.finding.control.GradingWish;
import fi.valvomo.finding.control.NoteFinding;
import fi.valvomo.finding.control.RegradeFinding;
import fi.valvomo.finding.control.TellShortcoming;
import fi.valvomo.finding.entity.ImmediateState;
import fi.valvomo.finding.entity.Scope;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.flowable.engine.RepositoryService;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An organiser that has changed whom its decision table names. */
@ExtendWith(ArquillianExtension.class)
class ToldIT {

  private static final String TABLE = "fi/valvomo/finding/control/grading.dmn";

  @Inject private World world;
  @Inject private SeriousFindings findings;
  @Inject private NewProducers newProducers;
  @Inject private DemandAtOnce demandAtOnce;
  @Inject private FollowUpDanger followUpDanger;
  @Inject private NoteFinding noteFinding;
  @Inject private AssessRepeat assessRepeat;
  @Inject private RegradeFinding regradeFinding;
  @Inject private TellShortcoming tellShortcoming;
  @Inject private RepositoryService tables;

  private String changed;

  @BeforeEach
  void change() throws IOException {
    world.open();
    try (InputStream file = getClass().getClassLoader().getResourceAsStream(TABLE)) {
      String table = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      String other = tells(table, "serious", "MANAGER,AUTHORITY", "");
      other = tells(other, "significant", "", "MANAGER,AUTHORITY");
      other = tells(other, "significant-repeated", "MANAGER", "AUTHORITY");
      changed = tables.createDeployment().name("told").addString(TABLE, other).deploy().getId();
    }
  }

  @AfterEach
  void change_back() {
    tables.deleteDeployment(changed, true);
  }

  @Test
  void whom_it_does_not_name_should_not_be_told_even_of_a_danger() {
    UUID id = findings.record(Severity.SERIOUS, RelationType.CONTRACT);
    assertThat(findings.current(id))
        .containsExactlyInAnyOrder("propose-plan", "send-demand", "confirm-grading");

    demandAtOnce.inWriting(id, "Heti.", Channel.PORTAL, null, world.officer());
    assertThat(findings.path(id).state()).isEqualTo(ImmediateState.FOLLOW_UP);
    assertThat(findings.current(id)).contains("follow-up").doesNotContain("notify-authority");

    followUpDanger.followUp(id, "Poissa", true, world.officer());
    findings.confirm(id, true, world.officer2());
    assertThat(findings.current(id)).containsExactly("propose-plan");
  }

  @Test
  void whom_it_names_should_be_told_of_any_grading_once() {
    UUID id = findings.record(Severity.SIGNIFICANT, RelationType.GRANT);
    assertThat(findings.current(id))
        .containsExactlyInAnyOrder("propose-plan", "note-grading", "tell-authority");
    assertThat(findings.acts(id, world.officer())).contains("authority-telling");
    assertThat(findings.acts(id, world.manager())).contains("grading-note");

    noteFinding.graded(id, "Johto tietää", world.manager());
    tellShortcoming.sendNothing(id, "Ei täytä ilmoituskynnystä", world.officer());
    assertThat(findings.current(id)).containsExactly("propose-plan");

    GradingWish wish = new GradingWish(Severity.SIGNIFICANT, Scope.PATTERN, "Laajempi", null);
    regradeFinding.regrade(id, findings.finding(id).version(), wish, world.officer());
    assertThat(findings.current(id)).containsExactly("propose-plan");
  }

  @Test
  void a_repeated_breach_should_be_told_to_whom_it_names() {
    SteeringRelation unit = newProducers.unit(newProducers.producer().id());
    findings.record(Severity.MINOR, unit, "STAFF-02");
    UUID id = findings.record(Severity.MINOR, unit, "STAFF-02");
    regradeFinding.regrade(
        id,
        findings.finding(id).version(),
        new GradingWish(Severity.SIGNIFICANT, Scope.WIDESPREAD, "Laaja", null),
        world.officer());
    assertThat(findings.current(id)).containsExactlyInAnyOrder("propose-plan", "assess-repeat");

    assessRepeat.assess(id, true, "Sama syy", world.officer());

    assertThat(findings.current(id)).containsExactlyInAnyOrder("propose-plan", "tell-authority");
  }

  private static String tells(String table, String row, String before, String after) {
    String entry = "<outputEntry id=\"" + row + "-told\"><text>\"%s\"</text>";
    assertThat(table).contains(entry.formatted(before));
    return table.replace(entry.formatted(before), entry.formatted(after));
  }
}
