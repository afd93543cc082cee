package fi.valvomo.finding.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.casefile.control.LetterChecks;
import fi.valvomo.casefile.control.LetterText;
import fi.valvomo.finding.control.FindingLetter.Fact;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;

class FindingLettersTest {

  @ParameterizedTest
  @CsvSource({
    "demand,FI",
    "demand,SV",
    "notice,FI",
    "notice,SV",
    "correction,FI",
    "correction,SV",
    "shortcoming,FI",
    "shortcoming,SV"
  })
  void should_last_in_an_archive_and_be_read_aloud(String kind, Language language)
      throws VeraPDFException, IOException {
    byte[] pdf = LetterChecks.letters().print(FindingLetters.TEMPLATE, letter(kind, language));
    Path folder = Files.createDirectories(Path.of("target", "letters"));
    Files.write(folder.resolve(kind + "-" + language + ".pdf"), pdf);

    assertThat(LetterChecks.failures(pdf)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"FI", "SV"})
  void a_demand_should_say_that_silence_does_not_stop_the_matter(Language language)
      throws IOException {
    String silence = words(language).of("silence");

    assertThat(text("demand", language)).contains(silence);
  }

  @Test
  void a_notice_should_name_its_receiver_and_the_law() throws IOException {
    assertThat(text("notice", Language.FI))
        .contains("Lupa- ja valvontavirasto")
        .contains("TELLING_THE_AUTHORITY");
  }

  @Test
  void the_words_should_be_the_same_in_both_languages() throws IOException {
    assertThat(keys("sv")).isEqualTo(keys("fi"));
  }

  private static FindingLetter letter(String kind, Language language) {
    LetterText text = words(language);
    List<String> next =
        switch (kind) {
          case "demand" ->
              List.of(text.of("atOnce"), text.of("silence"), text.of("cited.authorityIsTold"));
          case "correction" ->
              List.of(text.of("moreTime"), text.of("silence"), text.of("untilVerified"));
          case "shortcoming" ->
              List.of(
                  text.of("to", "Lupa- ja valvontavirasto"),
                  text.of("cited.isRepeated"),
                  text.of("goesOn"));
          default -> List.of(text.of("to", "Lupa- ja valvontavirasto"), text.of("followedDaily"));
        };
    return new FindingLetter(
        text.tag(),
        text.fixed(),
        text.of("title." + kind),
        "VALV 2026-000123",
        "5.3.2026",
        List.of(
            new Fact(text.of("unit"), "Koivukoti"),
            new Fact(text.of("oral"), "5.3.2026 klo 10.15, vuorovastaava")),
        "Lääkekaappi oli auki <yöllä> & ilman valvontaa.",
        text.of("writtenHead." + kind),
        "Kaappi lukitaan heti.\nAvain annetaan vuorovastaavalle.",
        text.of("citation." + kind),
        next,
        "Olli Virkanen");
  }

  private static LetterText words(Language language) {
    return FindingLetters.words(language).citing(LetterChecks.law());
  }

  private static String text(String kind, Language language) throws IOException {
    byte[] bytes = LetterChecks.letters().print(FindingLetters.TEMPLATE, letter(kind, language));
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }

  private static Set<String> keys(String language) throws IOException {
    return new TreeSet<>(words("letters", language).stringPropertyNames());
  }

  private static Properties words(String room, String language) throws IOException {
    Properties words = new Properties();
    String name = room + "_" + language + ".properties";
    try (var file = FindingLettersTest.class.getResourceAsStream(name);
        var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      words.load(reader);
    }
    return words;
  }
}
