package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.inspection.control.CommentDraft;
import fi.valvomo.inspection.control.ConductVisit;
import fi.valvomo.inspection.control.IssueFinalReport;
import fi.valvomo.inspection.entity.AuthorityDelivery;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.producer.entity.UnitType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which law a visit rests on, to whom its report goes, and in which language that is said. */
@ExtendWith(ArquillianExtension.class)
class LawOfVisitIT {

  private static final String LOW_THRESHOLD = "1.2.246.10.90005322.10.1";
  private static final String GRANTED_HOUSING = "1.2.246.10.90005322.10.4";
  private static final String OWN_IN_SWEDISH = "1.2.246.10.90000118.10.14";
  private static final String BOUGHT_IN_SWEDISH = "1.2.246.10.90009550.10.1";
  private static final String LVV = "Lupa- ja valvontavirasto";

  @Inject private World world;
  @Inject private Visits visits;
  @Inject private Letters letters;
  @Inject private ConductVisit conductVisit;
  @Inject private CommentDraft commentDraft;
  @Inject private IssueFinalReport issueFinalReport;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void where_the_act_does_not_apply_no_report_should_be_sent_to_the_authority() {
    assertNothingSent(
        commented(world.relationOf(LOW_THRESHOLD), "GRANT_TERMS"), "avustuksen ehdot");
    assertNothingSent(
        commented(world.relationOf(GRANTED_HOUSING), "GRANT_TERMS"), "avustuksen ehdot");
    assertNothingSent(
        commented(world.ownRelation(UnitType.RESCUE_STATION), "OWN_RESCUE"), "613/2021");
  }

  private void assertNothingSent(UUID id, String citation) {
    issueFinalReport.issue(id, null, null, world.officer());

    AuthorityDelivery delivery = visits.inspection(id).authority();
    assertThat(delivery.applies()).isFalse();
    assertThat(delivery.channel()).isNull();
    assertThat(delivery.sentAt()).isNull();
    assertThat(letters.text(id, DocumentKind.REPORT_DRAFT))
        .contains("Vastaamatta jättäminen ei estä asian käsittelyä");
    assertThat(letters.text(id, DocumentKind.REPORT_FINAL))
        .contains(
            "Toimintaan ei sovelleta valvontalakia (laki sosiaali- ja terveydenhuollon valvonnasta")
        .contains(citation)
        .doesNotContain(LVV);
  }

  @Test
  void a_grant_within_the_act_should_send_its_report_and_say_how() {
    UUID id = commented(world.relationOf(GRANTED_HOUSING), "GRANT_ACT");

    assertThatThrownBy(() -> issueFinalReport.issue(id, null, null, world.officer()))
        .isInstanceOfSatisfying(
            InvalidException.class,
            e -> assertThat(e.errors().get(0).field()).isEqualTo("authorityChannel"));
    visits.issue(id);

    assertThat(visits.inspection(id).authority().applies()).isTrue();
    assertThat(letters.text(id, DocumentKind.REPORT_FINAL))
        .contains(LVV)
        .contains("avustuksen ehdot")
        .doesNotContain("Toimintaan ei sovelleta");
  }

  @Test
  void a_grant_outside_the_act_should_not_be_inspected_by_it() {
    SteeringRelation outside = world.relationOf(LOW_THRESHOLD);

    assertThatThrownBy(() -> visits.unannounced(outside, "GRANT_ACT"))
        .isInstanceOfSatisfying(
            InvalidException.class,
            e -> assertThat(e.errors().get(0).code()).isEqualTo("basisBeyondRelation"));
  }

  @Test
  void letters_should_be_written_in_the_language_of_an_own_unit_and_of_a_bought_producer() {
    for (String unit : List.of(OWN_IN_SWEDISH, BOUGHT_IN_SWEDISH)) {
      SteeringRelation relation = world.relationOf(unit);
      UUID id = commented(relation, Visits.basis(relation));
      visits.issue(id);

      assertThat(letters.text(id, DocumentKind.REPORT_DRAFT))
          .contains("Utkast till inspektionsberättelse")
          .contains("om tillsynen över social- och hälsovården (741/2023)")
          .doesNotContain("Tarkastuskertomus");
      assertThat(letters.text(id, DocumentKind.REPORT_FINAL))
          .contains("Inspektionsberättelse")
          .contains("om tillsynen över social- och hälsovården (741/2023)")
          .contains("Tillstånds- och tillsynsverket")
          .doesNotContain("Tarkastuskertomus");
    }
  }

  /** An unannounced visit whose draft report the provider has nothing to say to. */
  private UUID commented(SteeringRelation relation, String basis) {
    UUID id = visits.prepared(visits.unannounced(relation, basis));
    conductVisit.start(id, world.officer());
    visits.end(id);
    visits.sendUnopened(id);
    commentDraft.comment(id, List.of(), world.answeringFor(relation));
    return id;
  }
}
