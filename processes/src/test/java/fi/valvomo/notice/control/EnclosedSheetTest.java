package fi.valvomo.notice.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.casefile.control.LetterChecks;
import fi.valvomo.casefile.control.LetterText;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.notice.control.TransferLetter.Fact;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.core.VeraPDFException;

class EnclosedSheetTest {

  @ParameterizedTest
  @CsvSource({"FI,true", "FI,false", "SV,true", "SV,false"})
  void should_be_read_aloud_with_and_without_who_reported(Language language, boolean told)
      throws VeraPDFException, IOException {
    LetterText text = TransferLetters.words(language).citing(LetterChecks.law());
    EnclosedSheet sheet =
        new EnclosedSheet(
            text.tag(),
            text.fixed(),
            text.of("title.enclosure"),
            "ILM 2026-000012",
            "5.3.2026",
            "Lupa- ja valvontavirasto",
            told,
            told ? List.of(new Fact(text.of("reporterName"), "Kaisa Kantelija")) : List.of(),
            List.of("Lääkkeet jäivät antamatta.", "Lisätieto"));

    String page = LetterChecks.xhtml(TransferLetters.SHEET, sheet);
    byte[] pdf = LetterChecks.letters().print(TransferLetters.SHEET, sheet);

    assertThat(page.contains("Kaisa Kantelija")).isEqualTo(told);
    assertThat(page).contains("Lääkkeet jäivät antamatta.", "Lisätieto");
    assertThat(LetterChecks.failures(pdf)).isEmpty();
  }
}
