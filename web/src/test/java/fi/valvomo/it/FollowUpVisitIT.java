package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import fi.valvomo.finding.control.VerifyFinding;
import fi.valvomo.finding.entity.FindingState;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.finding.entity.Verification;
import fi.valvomo.finding.entity.VerificationBasis;
import fi.valvomo.kernel.entity.FieldError;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.producer.entity.RelationType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A correction is verified by something that others can look up: a visit, a document, a sample. */
@ExtendWith(ArquillianExtension.class)
class FollowUpVisitIT {

  @Inject private World world;
  @Inject private Course course;
  @Inject private Visits visits;
  @Inject private VerifyFinding verifyFinding;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void a_visit_and_the_finding_that_it_follows_should_be_found_from_each_other() {
    UUID finding = course.record(Severity.MINOR, RelationType.OWN);
    UUID visit = visits.following(finding, RelationType.OWN);
    Caller officer = Caller.of("officer");

    JsonObject inspection = officer.get("inspections/" + visit).json();
    assertThat(inspection.getString("followsFindingId")).isEqualTo(finding.toString());
    assertThat(officer.get("inspections?finding=" + finding).json().getJsonArray("items"))
        .hasSize(1)
        .allSatisfy(
            row -> assertThat(row.asJsonObject().getString("id")).isEqualTo(visit.toString()));

    course.reportDone(finding);
    visits.hold(visit);
    verify(finding, VerificationBasis.visit(visit));
    JsonObject verified = officer.get("findings/" + finding).json().getJsonObject("verification");
    assertThat(verified.getString("inspectionId")).isEqualTo(visit.toString());
  }

  @Test
  void a_visit_that_is_not_over_should_verify_nothing() {
    UUID finding = course.record(Severity.MINOR, RelationType.OWN);
    UUID visit = visits.following(finding, RelationType.OWN);
    course.reportDone(finding);

    assertInvalid(finding, VerificationBasis.visit(visit), "inspectionId", "visitNotHeld");
    assertThat(course.finding(finding).state()).isEqualTo(FindingState.REPORTED_DONE);
  }

  @Test
  void the_visit_on_which_it_was_found_should_not_show_its_correction() {
    UUID visit = visits.underway(RelationType.OWN);
    UUID finding = visits.finding(visit, Severity.SERIOUS);
    visits.end(visit);
    course.propose(finding);
    course.accept(finding);
    course.reportDone(finding);

    assertInvalid(finding, VerificationBasis.visit(visit), "inspectionId", "visitOfFinding");
  }

  @Test
  void nothing_should_be_verified_before_the_visit_or_tomorrow() {
    UUID finding = course.record(Severity.MINOR, RelationType.OWN);
    UUID visit = visits.following(finding, RelationType.OWN);
    course.reportDone(finding);
    visits.hold(visit);
    VerificationBasis basis = VerificationBasis.visit(visit);

    assertInvalid(finding, basis, course.today().minusDays(1), "verifiedOn", "beforeVisit");
    assertInvalid(finding, basis, course.today().plusDays(1), "verifiedOn", "past");
  }

  @Test
  void a_verification_should_name_documents_of_the_finding() {
    UUID finding = course.record(Severity.MINOR, RelationType.CONTRACT);
    UUID evidence = course.evidence(finding);
    UUID foreign = course.evidence(course.record(Severity.MINOR, RelationType.CONTRACT));
    course.reportDone(finding);

    assertInvalid(finding, VerificationBasis.documents(List.of(foreign)), "documentIds", "unknown");
    verify(finding, VerificationBasis.documents(List.of(evidence)));
    assertThat(course.finding(finding).verification().documentIds()).containsExactly(evidence);
  }

  @Test
  void a_verification_by_sample_should_tell_its_size_and_what_was_found() {
    UUID finding = course.record(Severity.MINOR, RelationType.CONTRACT);
    course.reportDone(finding);

    verify(finding, VerificationBasis.sample(10, "Kymmenestä kirjauksesta kaikki kunnossa"));

    JsonObject verified =
        Caller.of("officer").get("findings/" + finding).json().getJsonObject("verification");
    assertThat(verified.getInt("sampleSize")).isEqualTo(10);
    assertThat(verified.getString("sample")).contains("kaikki kunnossa");
  }

  @Test
  void each_method_should_ask_for_what_it_rests_on_at_its_field() {
    UUID finding = course.record(Severity.MINOR, RelationType.CONTRACT);
    course.reportDone(finding);

    assertAsked(finding, "VISIT", "inspectionId");
    assertAsked(finding, "DOCUMENT", "documentIds");
    assertAsked(finding, "SAMPLE", "sampleSize", "sample");
    assertThat(course.current(finding)).containsExactly("verify");
  }

  @Test
  void a_visit_to_another_unit_should_follow_nothing_here() {
    UUID finding = course.record(Severity.MINOR, RelationType.OWN);
    assertThatThrownBy(() -> visits.following(finding, RelationType.CONTRACT))
        .isInstanceOf(InvalidException.class);

    UUID others = course.record(Severity.MINOR, RelationType.CONTRACT);
    UUID elsewhere = visits.following(others, RelationType.CONTRACT);
    visits.hold(elsewhere);
    course.reportDone(finding);
    assertInvalid(finding, VerificationBasis.visit(elsewhere), "inspectionId", "notOfUnit");
    assertInvalid(finding, VerificationBasis.visit(UUID.randomUUID()), "inspectionId", "unknown");
  }

  private void verify(UUID finding, VerificationBasis basis) {
    verifyFinding.verify(finding, course.seen(basis, true), world.officer());
  }

  private void assertAsked(UUID finding, String method, String... fields) {
    JsonObject request =
        Json.createObjectBuilder()
            .add("method", method)
            .add("verified", true)
            .add("note", "Todettu")
            .add("verifiedOn", course.today().toString())
            .build();
    Caller.Answer answer =
        Caller.of("officer").post("findings/" + finding + "/verification", request);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().getJsonArray("errors"))
        .extracting(error -> error.asJsonObject().getString("field"))
        .containsExactly(fields);
  }

  private void assertInvalid(UUID finding, VerificationBasis basis, String field, String code) {
    assertInvalid(finding, basis, course.today(), field, code);
  }

  private void assertInvalid(
      UUID finding, VerificationBasis basis, LocalDate seenOn, String field, String code) {
    Verification seen = new Verification(basis, true, "Nähty", seenOn);
    assertThatThrownBy(() -> verifyFinding.verify(finding, seen, world.officer()))
        .isInstanceOf(InvalidException.class)
        .extracting(refused -> ((InvalidException) refused).errors(), list(FieldError.class))
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.field()).isEqualTo(field);
              assertThat(error.code()).isEqualTo(code);
            });
  }
}
