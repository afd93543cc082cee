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
  private static final String PERSON = "Anna Ylläpitäjä";
  private static final DocumentKind[] NUMBERED = {
    DocumentKind.NOTICE,
    DocumentKind.HEARING,
    DocumentKind.CONSEQUENCE,
    DocumentKind.DECISION,
    DocumentKind.TRANSFER
  };
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
      assertThat(
              older.upgraded(
                  OlderWordings.LAW_OF_THE_DAY,
                  DocumentKind.CLOSING_STATEMENT,
                  language,
                  once,
                  HOUSE))
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
      assertThat(
              older.upgraded(
                  OlderWordings.LAW_OF_THE_DAY, DocumentKind.DECISION, language, once, HOUSE))
          .containsEntry(1, once)
          .containsEntry(2, now)
          .hasSize(2);
    }
  }

  @Test
  void letters_that_nobody_touched_should_name_provisions_instead_of_numbers() {
    for (DocumentKind kind : NUMBERED) {
      for (Language language : WRITTEN) {
        String now = older.first(kind, language);
        String once = numbered(now);

        assertThat(once).containsPattern("\\d/(1999|2003)").doesNotContain("{{law.");
        assertThat(older.upgraded(OlderWordings.PROVISIONS, kind, language, once, HOUSE))
            .containsEntry(1, once)
            .containsEntry(2, now)
            .hasSize(2);
        assertThat(older.upgraded(OlderWordings.PROVISIONS, kind, language, once, PERSON))
            .containsEntry(1, once)
            .hasSize(1);
        assertThat(older.upgraded(OlderWordings.PROVISIONS, kind, language, now, HOUSE)).hasSize(1);
      }
    }
  }

  @Test
  void what_a_person_wrote_should_stay_theirs() {
    String once = oldClosing(older.first(DocumentKind.CLOSING_STATEMENT, Language.FI));

    assertThat(
            older.upgraded(
                OlderWordings.LAW_OF_THE_DAY,
                DocumentKind.CLOSING_STATEMENT,
                Language.FI,
                once,
                PERSON))
        .containsEntry(1, once)
        .hasSize(1);
  }

  @Test
  void a_house_with_the_wording_of_today_should_keep_it() {
    String now = older.first(DocumentKind.CLOSING_STATEMENT, Language.FI);

    assertThat(
            older.upgraded(
                OlderWordings.LAW_OF_THE_DAY,
                DocumentKind.CLOSING_STATEMENT,
                Language.FI,
                now,
                HOUSE))
        .hasSize(1);
  }

  /** As the house brought it when it cited these acts by their numbers. */
  private static String numbered(String now) {
    boolean finnish = now.contains("lang=\"fi\"");
    String procedure = finnish ? "hallintolaki 434/2003 " : "förvaltningslagen 434/2003 ";
    return now.replace("{{law.TIME_LIMIT}}", procedure + "33 §")
        .replace("{{law.INSPECTION}}", procedure + "39 §")
        .replace("{{law.SERVICE_BY_LETTER}}", procedure + "59 §")
        .replace("{{law.TRANSFER}}", procedure + "21 §")
        .replace("{{law.ELECTRONIC_SERVICE}}", (finnish ? "laki" : "lagen") + " 13/2003 19 §")
        .replace(
            "{{law.PROTECTION_OF_REPORTER}}",
            "621/1999 11" + (finnish ? ".2 § 7 kohta" : " § 2 mom. 7 punkten"))
        .replace("{{law.BAN_ON_RETALIATION}}", "741/2023 29 §");
  }

  /** As the house brought it before it told its legal basis. */
  private static String oldClosing(String now) {
    return now.replaceAll("<bookmark name=\"[^\"]*\" href=\"#basis\"/>\n", "")
        .replaceAll("<h2 id=\"basis\">[^<]*</h2>\n<p>\\{\\{basis}}</p>\n", "")
        .replace("{{next}}", "Jos puute havaitaan uudelleen (741/2023, 25 §).");
  }
}
