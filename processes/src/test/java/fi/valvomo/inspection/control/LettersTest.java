package fi.valvomo.inspection.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.casefile.control.LetterChecks;
import fi.valvomo.casefile.control.LetterText;
import fi.valvomo.inspection.control.ReportLetter.AssessmentPart;
import fi.valvomo.inspection.control.ReportLetter.CommentPart;
import fi.valvomo.inspection.control.ReportLetter.Fact;
import fi.valvomo.inspection.control.ReportLetter.FindingPart;
import fi.valvomo.kernel.entity.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.core.VeraPDFException;

class LettersTest {

  private static final String REPORT = "/fi/valvomo/inspection/control/report.xhtml";
  private static final String NOTICE = "/fi/valvomo/inspection/control/notice.xhtml";

  @Nested
  class A_report {

    @ParameterizedTest
    @EnumSource(names = {"FI", "SV"})
    void should_last_in_an_archive_and_be_read_aloud(Language language)
        throws VeraPDFException, IOException {
      byte[] pdf = LetterChecks.letters().print(REPORT, report(language, false, "Kulku."));
      keep("report-" + language, pdf);

      assertThat(LetterChecks.failures(pdf)).isEmpty();
    }

    @Test
    void should_last_in_an_archive_as_a_draft_without_findings()
        throws VeraPDFException, IOException {
      byte[] pdf = LetterChecks.letters().print(REPORT, empty());
      keep("report-empty", pdf);

      assertThat(LetterChecks.failures(pdf)).isEmpty();
    }

    @Test
    void should_be_marked_as_a_draft_only_while_it_is_one() throws IOException {
      String mark = "LUONNOS";

      assertThat(text(REPORT, report(Language.FI, true, "Kulku."))).contains(mark);
      assertThat(text(REPORT, report(Language.FI, false, "Kulku."))).doesNotContain(mark);
    }

    @Test
    void should_keep_what_the_two_sides_disagree_on() throws IOException {
      assertThat(text(REPORT, report(Language.FI, false, "Kulku.")))
          .contains("eri mieltä")
          .contains("Hoitajia oli tarpeeksi")
          .contains("Arvio pysyy");
    }

    @Test
    void should_show_what_people_wrote_and_never_obey_it() throws IOException {
      String nasty = "<script>alert(1)</script> & ]]> {{number}} &amp; \"'";

      assertThat(text(REPORT, report(Language.FI, false, nasty))).contains(nasty);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "nolla \u0000 ja \u0007 kello",
          "hymy \uD83D\uDE00 ja lippu \uD83C\uDDEB\uD83C\uDDEE",
          "中文 ja العربية ja עברית",
          "puolikas \uD83D",
          "ylä\u0301aksentti ﬁ ﷺ",
          "\uFFFE\uFFFF",
          "nuoli → ja ✓ ja ☎ ja ﹏"
        })
    void should_be_printable_whatever_people_write(String odd)
        throws VeraPDFException, IOException {
      byte[] pdf = LetterChecks.letters().print(REPORT, report(Language.FI, false, odd));

      assertThat(LetterChecks.failures(pdf)).isEmpty();
    }

    @Test
    void should_break_a_word_that_is_longer_than_the_page() throws VeraPDFException, IOException {
      byte[] pdf =
          LetterChecks.letters().print(REPORT, report(Language.FI, false, "pitkä".repeat(200)));
      keep("report-long-word", pdf);

      assertThat(LetterChecks.failures(pdf)).isEmpty();
    }
  }

  @Nested
  class A_notice {

    @ParameterizedTest
    @EnumSource(names = {"FI", "SV"})
    void should_last_in_an_archive_and_be_read_aloud(Language language)
        throws VeraPDFException, IOException {
      byte[] pdf = LetterChecks.letters().print(NOTICE, notice(language));
      keep("notice-" + language, pdf);

      assertThat(LetterChecks.failures(pdf)).isEmpty();
    }
  }

  @Nested
  class The_words {

    @Test
    void should_be_the_same_in_both_languages() throws IOException {
      assertThat(keys("sv")).isEqualTo(keys("fi"));
    }

    private Set<String> keys(String language) throws IOException {
      Properties words = new Properties();
      try (var file = LettersTest.class.getResourceAsStream("letters_" + language + ".properties");
          var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
        words.load(reader);
      }
      return new TreeSet<>(words.stringPropertyNames());
    }
  }

  private static ReportLetter report(Language language, boolean draft, String course) {
    LetterText text = InspectionLetters.words(language).citing(LetterChecks.law());
    CommentPart disagreement =
        new CommentPart(
            "eri mieltä",
            List.of("Hoitajia oli tarpeeksi."),
            "Pia Tuottaja, 3.3.2026",
            List.of(new AssessmentPart("ei hyväksytä", List.of("Arvio pysyy."), "Olli, 5.3.2026")));
    FindingPart deviation =
        new FindingPart(
            "1. Yövuoron mitoitus",
            "Merkittävä poikkeama · laajuus: toistuva",
            List.of("Arviointikriteeri STAFF-01: Henkilöstöä on riittävästi (741/2023 9 §)"),
            "Yövuorossa oli 1.3.2026\nyksi hoitaja.",
            List.of(disagreement));
    FindingPart good =
        new FindingPart("Ruokailu", "Myönteinen havainto", List.of(), "Hyvä.", List.of());
    return new ReportLetter(
        text.tag(),
        draft,
        text.fixed(),
        text.of(draft ? "report.DRAFT" : "report.FINAL"),
        "VALV 2026-000123",
        "5.3.2026",
        List.of(new Fact(text.of("unit"), "Koivukoti"), new Fact(text.of("visit"), "1.3.2026")),
        "Laki (741/2023) 23–25 §.",
        text.of("unannounced"),
        course,
        List.of(deviation),
        List.of(good),
        List.of(good),
        List.of(new Fact("1. Yövuoron mitoitus", "Korjattava viimeistään 30.3.2026.")),
        List.of(text.of("silence")),
        "Olli Virkanen");
  }

  private static ReportLetter empty() {
    LetterText text = InspectionLetters.words(Language.FI).citing(LetterChecks.law());
    return new ReportLetter(
        text.tag(),
        true,
        text.fixed(),
        text.of("report.DRAFT"),
        "VALV 2026-000123",
        "5.3.2026",
        List.of(new Fact(text.of("unit"), "Koivukoti")),
        "Peruste",
        "Ilmoitus",
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "Olli Virkanen");
  }

  private static NoticeLetter notice(Language language) {
    LetterText text = InspectionLetters.words(language).citing(LetterChecks.law());
    return new NoticeLetter(
        text.tag(),
        text.fixed(),
        text.of("noticeTitle"),
        "VALV 2026-000123",
        "5.3.2026",
        List.of(new Fact(text.of("unit"), "Koivukoti")),
        "Tulemme käymään.",
        "Laki (741/2023) 23–25 §.",
        text.of("questionsDue", "20.3.2026"),
        List.of("Onko henkilöstössä ollut vaihtuvuutta?", "Onko yksikössä alihankkijoita?"),
        "Olli Virkanen");
  }

  private static String text(String template, Object letter) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(LetterChecks.letters().print(template, letter))) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  /** Leaves the document under target/ for a person to look at. */
  private static void keep(String name, byte[] pdf) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "letters"));
    Files.write(folder.resolve(name + ".pdf"), pdf);
  }
}
