package fi.valvomo.report.entity;

import static fi.valvomo.report.entity.ReportTemplateState.ARCHIVED;
import static fi.valvomo.report.entity.ReportTemplateState.DRAFT;
import static fi.valvomo.report.entity.ReportTemplateState.IN_FORCE;
import static fi.valvomo.report.entity.TemplateSamples.TEXT;
import static fi.valvomo.report.entity.TemplateSamples.asking;
import static fi.valvomo.report.entity.TemplateSamples.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.RefusedException;
import fi.valvomo.kernel.entity.Viewer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReportTemplateTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final Instant NOW = Instant.EPOCH;

  private final ReportTemplate template =
      new ReportTemplate("STAFFING", TEXT, content(), Viewer.SYSTEM, NOW);

  private static TemplateContent content() {
    return asking(
        TemplateSamples.number("ratio", "0", "3.50", 2),
        TemplateSamples.choice("why", FieldKind.CHOICE, "SICK"),
        TemplateSamples.table("shifts", field("day", FieldKind.DATE)));
  }

  private static String nameOf(Throwable refused) {
    return ((RefusedException) refused).refusal().name();
  }

  @Nested
  class A_version_in_force {

    @Test
    void should_never_change_again() {
      template.putInForce(MONDAY, Viewer.SYSTEM, NOW);

      assertThatThrownBy(() -> template.rewrite(TEXT, content(), Viewer.SYSTEM, NOW))
          .extracting(ReportTemplateTest::nameOf)
          .isEqualTo("NOT_DRAFT_REPORT_TEMPLATE");
      assertThatThrownBy(() -> template.putInForce(MONDAY, Viewer.SYSTEM, NOW))
          .isInstanceOf(RefusedException.class);
    }

    @Test
    void should_end_the_day_before_the_next_one_begins() {
      template.putInForce(MONDAY, Viewer.SYSTEM, NOW);
      template.giveWayOn(MONDAY.plusDays(7), Viewer.SYSTEM, NOW);

      assertThat(template.stateOn(MONDAY.plusDays(6))).isEqualTo(IN_FORCE);
      assertThat(template.stateOn(MONDAY.plusDays(7))).isEqualTo(ARCHIVED);
    }

    @Test
    void should_not_give_way_to_one_that_begins_before_it() {
      template.putInForce(MONDAY, Viewer.SYSTEM, NOW);

      assertThatThrownBy(() -> template.giveWayOn(MONDAY.minusDays(1), Viewer.SYSTEM, NOW))
          .isInstanceOf(InvalidException.class);
    }

    @Test
    void should_be_begun_anew_as_a_draft_that_asks_the_same() {
      template.putInForce(MONDAY, Viewer.SYSTEM, NOW);

      ReportTemplate draft = template.draftFrom(2, Viewer.SYSTEM, NOW);

      assertThat(draft.stateOn(MONDAY)).isEqualTo(DRAFT);
      assertThat(draft.number()).isEqualTo(2);
      assertThat(draft.content()).isEqualTo(template.content());
    }
  }

  @Nested
  class Archiving {

    @Test
    void should_end_it_at_once_also_before_its_first_day() {
      template.putInForce(MONDAY, Viewer.SYSTEM, NOW);
      template.archive(MONDAY.minusDays(3), Viewer.SYSTEM, NOW);

      assertThat(template.stateOn(MONDAY.minusDays(3))).isEqualTo(ARCHIVED);
      assertThat(template.stateOn(MONDAY)).isEqualTo(ARCHIVED);
    }

    @Test
    void should_be_refused_of_a_draft_and_of_what_is_archived() {
      assertThatThrownBy(() -> template.archive(MONDAY, Viewer.SYSTEM, NOW))
          .extracting(ReportTemplateTest::nameOf)
          .isEqualTo("NOT_IN_FORCE_REPORT_TEMPLATE");
      template.putInForce(MONDAY, Viewer.SYSTEM, NOW);
      template.archive(MONDAY.plusDays(1), Viewer.SYSTEM, NOW);

      assertThatThrownBy(() -> template.archive(MONDAY.plusDays(1), Viewer.SYSTEM, NOW))
          .isInstanceOf(RefusedException.class);
    }
  }

  @Nested
  class Its_questions {

    private final TemplateContentConverter column = new TemplateContentConverter();

    @Test
    void should_come_back_from_the_store_as_they_went() {
      TemplateContent back =
          column.convertToEntityAttribute(column.convertToDatabaseColumn(content()));

      assertThat(back)
          .usingRecursiveComparison()
          .withEqualsForType((one, other) -> one.compareTo(other) == 0, BigDecimal.class)
          .isEqualTo(content());
      assertThat(back.field("why").orElseThrow().options())
          .extracting(FieldOption::code)
          .isEqualTo(List.of("SICK"));
    }
  }
}
