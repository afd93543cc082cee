package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.casefile.entity.Document;
import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.finding.control.DemandAtOnce;
import fi.valvomo.finding.control.NoticeText;
import fi.valvomo.finding.control.NotifyAuthority;
import fi.valvomo.finding.control.ReadFinding;
import fi.valvomo.finding.control.ReadImmediate;
import fi.valvomo.finding.control.TellShortcoming;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.producer.entity.SteeringRelation;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * In which language the supervisory authority is told: that of the matter, or another if chosen.
 */
@ExtendWith(ArquillianExtension.class)
class NoticeLanguageIT {

  @Inject private World world;
  @Inject private NewProducers newProducers;
  @Inject private Persons persons;
  @Inject private SeriousFindings findings;
  @Inject private DemandAtOnce demandAtOnce;
  @Inject private NotifyAuthority notifyAuthority;
  @Inject private TellShortcoming tellShortcoming;
  @Inject private ReadFinding readFinding;
  @Inject private ReadImmediate readImmediate;
  @Inject private Days days;

  private SteeringRelation swedish;

  @BeforeEach
  void a_producer_that_is_written_to_in_swedish() {
    world.open();
    swedish = newProducers.unit(newProducers.producer().id());
    persons.execute(
        "update producer set language = 'SV' where id = '" + swedish.producerId() + "'");
  }

  @Test
  void a_danger_should_be_told_in_the_language_of_the_matter() {
    UUID id = demanded();

    notifyAuthority.send(id, told(null), world.officer());

    assertThat(notice(id).name()).startsWith("Underrättelse till tillsynsmyndigheten");
    assertThat(findings.path(id).notice().name()).isEqualTo("Tillstånds- och tillsynsverket");
    assertThat(readImmediate.language(id, world.officer())).isEqualTo(Language.SV);
  }

  @Test
  void the_officer_should_see_that_language_and_may_choose_the_other() {
    UUID id = demanded();
    Caller officer = Caller.of("officer");
    JsonObject shown = officer.get("findings/" + id + "/immediate").json();
    assertThat(shown.getString("language")).isEqualTo("SV");

    notifyAuthority.send(id, told(Language.FI), world.officer());

    assertThat(notice(id).name()).startsWith("Ilmoitus valvontaviranomaiselle");
  }

  @Test
  void what_was_not_corrected_should_be_told_in_it_too() {
    UUID id = findings.record(Severity.MINOR, swedish, null);
    days.during(
        () -> {
          days.goPast(findings.finding(id).deadline().sentOn());
          // nobody opened it: its last day is counted anew before it passes
          days.goPast(findings.finding(id).deadline().dueOn());
          tellShortcoming.send(id, told(null), world.officer());
          assertThat(notice(id).name()).contains("tillsynsmyndigheten");
        });
  }

  @Test
  void there_should_be_no_letter_in_english() {
    assertThatThrownBy(() -> told(Language.EN))
        .isInstanceOfSatisfying(
            InvalidException.class,
            e -> assertThat(e.errors().get(0).field()).isEqualTo("language"));
  }

  private UUID demanded() {
    UUID id = findings.record(Severity.SERIOUS, swedish, null);
    demandAtOnce.inWriting(id, "Skåpet låses genast.", Channel.PORTAL, null, world.officer());
    return id;
  }

  private Document notice(UUID id) {
    return readFinding.read(id, world.officer()).documents().stream()
        .filter(document -> document.kind() == DocumentKind.AUTHORITY_NOTICE)
        .findFirst()
        .orElseThrow();
  }

  private static NoticeText told(Language language) {
    return new NoticeText("Situationen följs dagligen.", "Skyddad e-post", "TTV/1", language);
  }
}
