package fi.valvomo.casefile.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.core.VeraPDFException;

class LetterPartsTest {

  private static final String LETTER =
      """
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" lang="fi">
      <head><title>Kertomus</title><meta name="subject" content="Kertomus"/>
      <meta name="description" content="Kertomus"/><meta name="author" content="Valvonta"/>
      <bookmarks><bookmark name="Havainnot" href="#findings"/></bookmarks>
      <style>body { font-family: 'Liberation Sans'; }</style></head>
      <body>
      <h1>Kertomus</h1>
      <table><thead><tr><th scope="col">Tieto</th><th scope="col">Arvo</th></tr></thead>
      <tbody><tr><th scope="row">Yksikkö</th><td>Koivukoti &amp; pojat</td></tr></tbody></table>
      <h2 id="findings">Havainnot</h2>
      <h3>Lääkkeet</h3>
      <p>Asiakas A.B. ei saanut lääkettään.</p>
      <ul><li><span>Toinen</span> kohta</li></ul>
      <p> </p>
      </body>
      </html>
      """;

  @Test
  void should_be_what_a_reader_sees_as_one_piece() {
    assertThat(LetterParts.of(LETTER).texts())
        .containsExactly(
            "Yksikkö: Koivukoti & pojat",
            "Lääkkeet",
            "Asiakas A.B. ei saanut lääkettään.",
            "Toinen kohta");
  }

  @Test
  void should_be_gone_from_the_rendition_which_says_so() throws IOException {
    String text = text(rendition(Map.of(0, "[Poistettu 1]", 2, "[Poistettu 2]")));

    assertThat(text)
        .contains("JULKINEN", "Yksikkö", "[Poistettu 1]", "Lääkkeet", "[Poistettu 2]", "Toinen")
        .doesNotContain("Koivukoti", "A.B.");
  }

  @Test
  void should_leave_a_rendition_that_lasts_and_can_be_read_aloud()
      throws VeraPDFException, IOException {
    List<String> failures =
        LetterChecks.failures(rendition(Map.of(0, "[1]", 1, "[2]", 2, "[3]", 3, "[4]")));

    assertThat(failures).isEmpty();
  }

  private static byte[] rendition(Map<Integer, String> instead) {
    return LetterChecks.letters()
        .print(LetterParts.of(LETTER).without(instead, "JULKINEN TOISINTO"));
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
