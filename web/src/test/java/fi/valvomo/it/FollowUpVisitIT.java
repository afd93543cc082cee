package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.finding.control.VerifyFinding;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.finding.entity.Verification;
import fi.valvomo.finding.entity.VerificationMethod;
import fi.valvomo.inspection.entity.InspectionOrder;
import fi.valvomo.inspection.entity.InspectionType;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.producer.entity.RelationType;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class FollowUpVisitIT {

  @Inject private World world;
  @Inject private Course course;
  @Inject private Visits visits;
  @Inject private VerifyFinding verifyFinding;
  @Inject private Clock clock;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void a_visit_and_the_finding_that_it_follows_should_be_found_from_each_other() {
    UUID finding = course.record(Severity.MINOR, RelationType.OWN);
    UUID visit = follow(finding, RelationType.OWN);
    Caller officer = Caller.of("officer");

    JsonObject inspection = officer.get("inspections/" + visit).json();
    assertThat(inspection.getString("followsFindingId")).isEqualTo(finding.toString());
    assertThat(officer.get("inspections?finding=" + finding).json().getJsonArray("items"))
        .hasSize(1)
        .allSatisfy(
            row -> assertThat(row.asJsonObject().getString("id")).isEqualTo(visit.toString()));

    course.reportDone(finding);
    verifyFinding.verify(
        finding,
        new Verification(
            VerificationMethod.VISIT, true, "Nähty", course.today(), visit, List.of(), null),
        world.officer());
    JsonObject verified = officer.get("findings/" + finding).json().getJsonObject("verification");
    assertThat(verified.getString("inspectionId")).isEqualTo(visit.toString());
  }

  @Test
  void a_verification_should_name_its_documents_or_its_sample() {
    UUID finding = course.record(Severity.MINOR, RelationType.CONTRACT);
    UUID evidence = course.evidence(finding);
    UUID foreign = course.evidence(course.record(Severity.MINOR, RelationType.CONTRACT));
    course.reportDone(finding);

    assertThatThrownBy(() -> verify(finding, List.of(foreign), null))
        .isInstanceOf(InvalidException.class);
    verify(finding, List.of(evidence), null);
    assertThat(course.finding(finding).verification().documentIds()).containsExactly(evidence);

    UUID other = course.record(Severity.MINOR, RelationType.CONTRACT);
    course.reportDone(other);
    verify(other, List.of(), "Viisi kirjausta kymmenestä");
    assertThat(course.finding(other).verification().sample())
        .isEqualTo("Viisi kirjausta kymmenestä");
  }

  @Test
  void a_visit_to_another_unit_should_follow_nothing_here() {
    UUID finding = course.record(Severity.MINOR, RelationType.OWN);
    assertThatThrownBy(() -> follow(finding, RelationType.CONTRACT))
        .isInstanceOf(InvalidException.class);

    UUID elsewhere =
        follow(course.record(Severity.MINOR, RelationType.CONTRACT), RelationType.CONTRACT);
    course.reportDone(finding);
    assertThatThrownBy(
            () ->
                verifyFinding.verify(
                    finding,
                    new Verification(
                        VerificationMethod.VISIT,
                        true,
                        "Nähty",
                        course.today(),
                        elsewhere,
                        List.of(),
                        null),
                    world.officer()))
        .isInstanceOf(InvalidException.class);
  }

  private void verify(UUID finding, List<UUID> documents, String sample) {
    VerificationMethod method =
        sample == null ? VerificationMethod.DOCUMENT : VerificationMethod.SAMPLE;
    verifyFinding.verify(
        finding,
        new Verification(method, true, "Todettu", course.today(), null, documents, sample),
        world.officer());
  }

  private UUID follow(UUID finding, RelationType type) {
    InspectionOrder order =
        new InspectionOrder(
            InspectionType.FOLLOW_UP,
            "SAFETY",
            true,
            null,
            clock.instant().plus(Duration.ofDays(7)),
            "Korjauksen todentaminen",
            finding);
    return visits.begin(type, order).id();
  }
}
