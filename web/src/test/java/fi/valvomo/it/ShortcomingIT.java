package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.casefile.entity.Document;
import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.finding.control.NoticeText;
import fi.valvomo.finding.control.ReadFinding;
import fi.valvomo.finding.control.TellShortcoming;
import fi.valvomo.finding.entity.GradingRefusal;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.finding.entity.ShortcomingNotice;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.RelationType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ShortcomingIT {

  private static final String ACT = "shortcoming-notices";

  @Inject private World world;
  @Inject private Course course;
  @Inject private Days days;
  @Inject private TellShortcoming tellShortcoming;
  @Inject private ReadFinding readFinding;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void what_is_not_corrected_in_time_may_be_told_to_the_authority_as_often_as_needed() {
    UUID id = course.record(Severity.MINOR, RelationType.CONTRACT);
    assertThat(acts(id, world.officer())).doesNotContain(ACT);
    assertThatThrownBy(() -> tell(id, world.officer()))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.refusal()).isEqualTo(GradingRefusal.NOT_UNCORRECTED));
    days.during(
        () -> {
          days.goPast(course.finding(id).deadline().dueOn());
          assertThat(acts(id, world.officer())).contains(ACT);
          assertThat(acts(id, world.manager())).contains(ACT, "overdue-decision");
          assertThat(acts(id, course.provider(id))).doesNotContain(ACT);

          tell(id, world.manager());
          tellShortcoming.sendNothing(id, "Jo ilmoitettu", world.officer());
        });
    List<ShortcomingNotice> notices = tellShortcoming.of(id, world.officer());
    assertThat(notices)
        .extracting(made -> made.notice().notSentReason())
        .containsExactlyInAnyOrder("Jo ilmoitettu", null);
    assertThat(notices).allSatisfy(made -> assertThat(made.notice().code()).isEqualTo("LVV"));
    assertThat(kinds(id, world.officer())).contains(DocumentKind.AUTHORITY_NOTICE);
    assertThat(kinds(id, course.provider(id))).doesNotContain(DocumentKind.AUTHORITY_NOTICE);
    JsonObject read = Caller.of("officer").get("findings/" + id + "/" + ACT).json();
    assertThat(read.getJsonArray("items")).hasSize(2);
    assertThat(read.getString("authority")).isNotBlank();
  }

  @Test
  void a_notice_without_words_or_means_should_be_asked_for_them() {
    UUID id = course.record(Severity.MINOR, RelationType.OWN);
    Caller officer = Caller.of("officer");
    JsonObject text = Json.createObjectBuilder().add("text", "Ei ole korjattu").build();

    assertThat(officer.post("findings/" + id + "/" + ACT, text).firstError())
        .isEqualTo("channel required");
  }

  @Test
  void a_finding_made_outside_a_visit_should_go_out_by_a_letter_of_its_own() {
    UUID minor = course.record(Severity.MINOR, RelationType.VOUCHER);
    UUID significant = course.record(Severity.SIGNIFICANT, RelationType.OWN);
    UUID good = course.record(Severity.POSITIVE, RelationType.OWN);
    UUID serious = course.record(Severity.SERIOUS, RelationType.OWN);

    assertThat(kinds(minor, course.provider(minor))).containsExactly(DocumentKind.DEMAND);
    assertThat(kinds(significant, course.provider(significant)))
        .containsExactly(DocumentKind.DEMAND);
    assertThat(kinds(good, world.officer())).isEmpty();
    assertThat(kinds(serious, world.officer())).as("it is demanded at once").isEmpty();
  }

  private void tell(UUID id, Viewer by) {
    NoticeText told = new NoticeText("Ohjattu kahdesti.", "Turvaposti", "LVV/2/2026", null);
    tellShortcoming.send(id, told, by);
  }

  private List<String> acts(UUID id, Viewer viewer) {
    return readFinding.read(id, viewer).allowedActs();
  }

  private List<DocumentKind> kinds(UUID id, Viewer viewer) {
    return readFinding.read(id, viewer).documents().stream().map(Document::kind).toList();
  }
}
