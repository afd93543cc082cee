package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.producer.entity.RelationType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.ResourceBundle;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** After all others: has whatever any of them made the house tell its words in every language? */
@ExtendWith(ArquillianExtension.class)
@Order(Integer.MAX_VALUE - 1)
class WordsOfAllMailIT {

  @Inject private World world;
  @Inject private Course course;
  @Inject private Persons persons;

  @BeforeEach
  void something_is_told_whoever_came_before() {
    world.open();
    course.record(Severity.SIGNIFICANT, RelationType.CONTRACT);
  }

  @Test
  void whatever_was_ever_told_should_have_words() {
    List<?> told =
        persons.all(
            "select distinct kind from outgoing_mail where subject_type in"
                + " ('FINDING', 'INSPECTION', 'CONSEQUENCE', 'REPORT')");

    assertThat(told).isNotEmpty();
    for (Language language : Language.values()) {
      assertThat(told)
          .allSatisfy(
              kind ->
                  assertThat(words(language).keySet())
                      .as(language.toString())
                      .contains("kind." + kind));
    }
  }

  private static ResourceBundle words(Language language) {
    return ResourceBundle.getBundle(
        "fi.valvomo.casefile.control.mail",
        language.locale(),
        Thread.currentThread().getContextClassLoader());
  }
}
