package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.finding.control.ReadFinding;
import fi.valvomo.finding.control.RecordFinding;
import fi.valvomo.finding.entity.Grading;
import fi.valvomo.finding.entity.Scope;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.Channel;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.SteeringRelation;
import fi.valvomo.work.control.DeadlineWords;
import fi.valvomo.work.control.Deadlines;
import fi.valvomo.work.entity.WorkItems;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ReceiptIT {

  @Inject private World world;
  @Inject private Course course;
  @Inject private Days days;
  @Inject private RecordFinding recordFinding;
  @Inject private ReadFinding readFinding;
  @Inject private Deadlines deadlines;
  @Inject private WorkItems items;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void what_was_opened_on_the_day_of_sending_should_have_arrived_on_it() {
    UUID id = sent(Severity.MINOR);
    readFinding.read(id, world.provider(RelationType.CONTRACT));
    Deadline counted = course.finding(id).deadline();

    days.travelPast(counted.sentOn());

    assertThat(course.finding(id).deadline().dueOn()).isEqualTo(counted.dueOn());
    assertThat(readFinding.read(id, world.officer()).receipt()).isNotNull();
  }

  @Test
  void what_was_not_should_count_as_an_email() {
    UUID id = sent(Severity.MINOR);
    Deadline counted = course.finding(id).deadline();

    days.travelPast(counted.sentOn());

    Deadline recounted = course.finding(id).deadline();
    assertThat(recounted.dueOn())
        .isEqualTo(
            deadlines
                .count(counted.sentOn(), Channel.EMAIL, counted.days(), counted.kind())
                .dueOn());
    assertThat(DeadlineWords.of(recounted, Language.FI)).contains("ei avattu samana päivänä");
    assertThat(items.open(id, "carry-out").orElseThrow().dueAt()).isEqualTo(recounted.dueAt());
  }

  @Test
  void what_is_due_at_once_should_stay_so() {
    UUID id = sent(Severity.SERIOUS);
    Deadline counted = course.finding(id).deadline();

    days.travelPast(counted.sentOn());

    assertThat(course.finding(id).deadline().dueOn()).isEqualTo(counted.sentOn());
  }

  private UUID sent(Severity severity) {
    SteeringRelation relation = world.relation(RelationType.CONTRACT);
    Grading grading = new Grading(severity, Scope.ISOLATED, "Kirjaaminen", "Kirjaukset puuttuvat.");
    return recordFinding
        .record(relation.unitId(), relation.id(), null, grading, world.officer())
        .id();
  }
}
