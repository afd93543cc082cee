package fi.valvomo.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.kernel.entity.Language;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an upgrade makes of the letters that a house already has. */
@ExtendWith(ArquillianExtension.class)
class OlderWordingsIT {

  private static final String HOUSE = "Valvomo";
  private static final Language[] WRITTEN = {Language.FI, Language.SV};

  @Inject private World world;
  @Inject private OlderWordings older;

  @BeforeEach
  void world() {
    world.open();
  }

  @Test
  void a_closing_statement_that_nobody_touched_should_say_on_what_it_rests() {
    for (Language language : WRITTEN) {
      String now = older.first(DocumentKind.CLOSING_STATEMENT, language);
      String once = oldClosing(now);

      assertThat(now).contains("{{basis}}", "{{next}}");
      assertThat(older.upgraded(DocumentKind.CLOSING_STATEMENT, language, once, HOUSE))
          .containsEntry(1, once)
          .containsEntry(2, now)
          .hasSize(2);
    }
  }

  @Test
  void a_decision_that_nobody_touched_should_cite_the_section_of_its_day() {
    for (Language language : WRITTEN) {
      String now = older.first(DocumentKind.DECISION, language);
      String once = now.replace("{{appealWho}}", "Saa vaatia oikaisua (569/2009, 13 §). Kuka?");

      assertThat(now).contains("<p>{{appealWho}}</p>").doesNotContain("569/2009");
      assertThat(older.upgraded(DocumentKind.DECISION, language, once, HOUSE))
          .containsEntry(1, once)
          .containsEntry(2, now)
          .hasSize(2);
    }
  }

  @Test
  void what_a_person_wrote_should_stay_theirs() {
    String once = oldClosing(older.first(DocumentKind.CLOSING_STATEMENT, Language.FI));

    assertThat(older.upgraded(DocumentKind.CLOSING_STATEMENT, Language.FI, once, "Anna Ylläpitäjä"))
        .containsEntry(1, once)
        .hasSize(1);
  }

  @Test
  void a_house_with_the_wording_of_today_should_keep_it() {
    String now = older.first(DocumentKind.CLOSING_STATEMENT, Language.FI);

    assertThat(older.upgraded(DocumentKind.CLOSING_STATEMENT, Language.FI, now, HOUSE)).hasSize(1);
  }

  /** As the house brought it before it told its legal basis. */
  private static String oldClosing(String now) {
    return now.replaceAll("<bookmark name=\"[^\"]*\" href=\"#basis\"/>\n", "")
        .replaceAll("<h2 id=\"basis\">[^<]*</h2>\n<p>\\{\\{basis}}</p>\n", "")
        .replace("{{next}}", "Jos puute havaitaan uudelleen (741/2023, 25 §).");
  }
}
