package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.criteria.entity.LegalProvisions;
import fi.valvomo.criteria.entity.Provision;
import fi.valvomo.finding.control.DemandAtOnce;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.producer.entity.ConsequenceKind;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.producer.entity.UnitType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which law the letters about a finding rest on. */
@ExtendWith(ArquillianExtension.class)
class LawOfFindingIT {

  private static final String LOW_THRESHOLD = "1.2.246.10.90005322.10.1";
  private static final String GRANTED_HOUSING = "1.2.246.10.90005322.10.4";
  private static final String TERMS_OF_GRANT = "avustuksen ehdot";
  private static final String SILENCE = "Vastaamatta jättäminen ei estä";

  @Inject private World world;
  @Inject private SeriousFindings findings;
  @Inject private Following following;
  @Inject private Course course;
  @Inject private LegalProvisions provisions;
  @Inject private AmendedLaw amendments;
  @Inject private DemandAtOnce demandAtOnce;
  @Inject private Letters letters;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void a_demand_to_a_grant_outside_the_act_should_rest_on_its_terms() {
    UUID minor = of(Severity.MINOR, world.relationOf(LOW_THRESHOLD));
    UUID danger = demanded(world.relationOf(LOW_THRESHOLD));

    for (UUID id : new UUID[] {minor, danger}) {
      assertThat(letters.text(id, DocumentKind.DEMAND))
          .contains(TERMS_OF_GRANT, SILENCE)
          .doesNotContain("741/2023, 25 §", "741/2023, 34 §");
    }
  }

  @Test
  void a_demand_to_a_grant_within_the_act_should_rest_on_the_act() {
    UUID minor = of(Severity.MINOR, world.relationOf(GRANTED_HOUSING));
    UUID danger = demanded(world.relationOf(GRANTED_HOUSING));

    assertThat(letters.text(minor, DocumentKind.DEMAND))
        .contains("741/2023, 25 §", SILENCE)
        .doesNotContain(TERMS_OF_GRANT);
    assertThat(letters.text(danger, DocumentKind.DEMAND))
        .contains("741/2023, 25 §", "741/2023, 34 §", SILENCE);
  }

  @Test
  void a_demand_to_a_rescue_station_should_rest_on_the_law_of_rescue_services() {
    UUID id = of(Severity.MINOR, world.ownRelation(UnitType.RESCUE_STATION));

    assertThat(letters.text(id, DocumentKind.DEMAND))
        .contains("613/2021", SILENCE)
        .doesNotContain("741/2023, 25 §");
  }

  @Test
  void guidance_should_rest_on_what_governs_the_activity() {
    assertThat(guidance(world.relationOf(LOW_THRESHOLD)))
        .contains(TERMS_OF_GRANT)
        .doesNotContain("741/2023, 25 §");
    assertThat(guidance(world.relationOf(GRANTED_HOUSING))).contains("741/2023, 25 §");
  }

  @Test
  void a_closing_statement_should_rest_on_what_governs_the_activity() {
    UUID within = closed(world.relationOf(GRANTED_HOUSING));
    UUID outside = closed(world.relationOf(LOW_THRESHOLD));

    assertThat(letters.text(within, DocumentKind.CLOSING_STATEMENT))
        .contains("Oikeusperuste", "kirjaa valvonnassa tehdyt toimenpiteet (laki", "741/2023, 25 §")
        .doesNotContain(TERMS_OF_GRANT);
    assertThat(letters.text(outside, DocumentKind.CLOSING_STATEMENT))
        .contains("Oikeusperuste", TERMS_OF_GRANT)
        .doesNotContain("741/2023, 25 §");
  }

  @Test
  void the_section_of_a_provision_should_be_that_of_the_day() {
    LocalDate amended = LocalDate.of(2099, 1, 1);
    amendments.amend("STEERING", amended, "uusi valvontalaki 1/2098, 7 §");
    try {
      assertThat(steering(amended)).isEqualTo("uusi valvontalaki 1/2098, 7 §");
      assertThat(steering(amended.minusDays(1))).endsWith("741/2023, 25 §");
      assertThatThrownBy(() -> provisions.inForce(LocalDate.of(2023, 12, 31)))
          .isInstanceOf(MissingException.class);
    } finally {
      amendments.takeBack("STEERING", amended);
    }
  }

  @Test
  void whoever_tells_the_authority_should_see_whether_the_act_asks_for_it() {
    UUID within = of(Severity.SERIOUS, world.relationOf(GRANTED_HOUSING));
    UUID outside = of(Severity.SERIOUS, world.relationOf(LOW_THRESHOLD));
    UUID rescue = of(Severity.SERIOUS, world.ownRelation(UnitType.RESCUE_STATION));

    for (String told : new String[] {"immediate", "shortcoming-notices"}) {
      assertThat(actApplies(within, told)).isTrue();
      assertThat(actApplies(outside, told)).isFalse();
      assertThat(actApplies(rescue, told)).isFalse();
    }
  }

  private String steering(LocalDate on) {
    return provisions.inForce(on).get(Provision.STEERING).fi();
  }

  private static boolean actApplies(UUID finding, String told) {
    return Caller.of("officer")
        .get("findings/" + finding + "/" + told)
        .json()
        .getBoolean("actApplies");
  }

  private UUID closed(SteeringRelation relation) {
    UUID id = of(Severity.MINOR, relation);
    course.reportDone(id);
    course.verify(id, true);
    course.close(id);
    return id;
  }

  private String guidance(SteeringRelation relation) {
    UUID id = following.propose(of(Severity.MINOR, relation), ConsequenceKind.GUIDANCE);
    following.decide(id, true, world.manager());
    return letters.text(id, DocumentKind.CONSEQUENCE);
  }

  private UUID demanded(SteeringRelation relation) {
    UUID id = of(Severity.SERIOUS, relation);
    demandAtOnce.inWriting(id, "Ovi avataan heti.", Channel.PORTAL, null, world.officer());
    return id;
  }

  private UUID of(Severity severity, SteeringRelation relation) {
    return findings.record(severity, relation, null);
  }
}
