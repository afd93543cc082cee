package fi.valvomo.insight.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.valvomo.agreement.entity.Direction;
import fi.valvomo.agreement.entity.IndicatorKind;
import fi.valvomo.agreement.entity.PeriodKind;
import fi.valvomo.agreement.entity.Perspective;
import fi.valvomo.casefile.control.LetterChecks;
import fi.valvomo.casefile.control.LetterText;
import fi.valvomo.insight.entity.CaseMix;
import fi.valvomo.insight.entity.ComparedGroup;
import fi.valvomo.insight.entity.ComparedIndicator;
import fi.valvomo.insight.entity.ComparedLine;
import fi.valvomo.insight.entity.Comparison;
import fi.valvomo.insight.entity.GroupFigure;
import fi.valvomo.insight.entity.GroupFigure.Summing;
import fi.valvomo.insight.entity.GroupSum;
import fi.valvomo.insight.entity.MixWarning;
import fi.valvomo.insight.entity.MixWarning.MixValue;
import fi.valvomo.insight.entity.MixWarning.Reason;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.UnitType;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;

class ComparisonFilesTest {

  private static final String BUNDLE = "fi.valvomo.insight.control.comparison";

  private final ComparisonFiles files = new ComparisonFiles(LetterChecks.letters());

  @ParameterizedTest
  @EnumSource(names = {"FI", "SV"})
  void a_document_should_last_in_an_archive_and_be_read_aloud(Language language)
      throws VeraPDFException, IOException {
    assertThat(LetterChecks.failures(files.pdf(comparison(), language))).isEmpty();
    assertThat(LetterChecks.failures(files.pdf(nothing(), language))).isEmpty();
  }

  @Test
  void a_document_should_say_n_period_and_why_the_groups_are_not_alike() throws IOException {
    String text = text(files.pdf(comparison(), Language.FI));
    assertThat(text)
        .contains("1.1.2025–31.12.2025")
        .contains("Kotihoito")
        .contains("75,5 %")
        .contains("1 234 (pieni n)")
        .contains("4, joista 1 myös toisessa ryhmässä")
        .contains("ei julkaista (pieni n)")
        .contains("Asiakasrakenne eroaa, Runsaasti apua tarvitsevia: Oma tuotanto 62; Ostopalvelu")
        .contains("Lukuja ei ole kertonut yksikään yksikkö: Odotusaika <vrk> & muut.");
  }

  @Test
  void a_file_should_carry_the_warnings_on_every_line() {
    List<String> lines = files.csv(comparison(), Language.SV).lines().skip(1).toList();
    assertThat(lines).hasSize(4).allMatch(line -> line.endsWith(";CLIENT_MIX UNKNOWN"));
    assertThat(lines.get(0))
        .startsWith("HOME_CARE;2025;2025-01-01;2025-12-31;QUALITY;K1;Plan aktuell;%;UP;OWN;75,5;")
        .contains(";POOLED;1234;4;1;9;12;true;false;");
    assertThat(lines.get(1)).contains(";CONTRACT;;POOLED;;2;0;2;4;true;true;");
  }

  @Test
  void two_events_of_five_units_should_stand_in_nothing_that_is_published() throws IOException {
    Comparison published = counted(true);
    String line = files.csv(published, Language.FI).lines().skip(1).findFirst().orElseThrow();
    assertThat(line).contains(";OWN;;MEAN_OF_UNITS;;5;0;5;5;true;true;").doesNotContain("0,4");
    assertThat(text(files.pdf(published, Language.FI)))
        .contains("ei julkaista (pieni n)")
        .doesNotContain("0,4");

    Comparison within = counted(false);
    assertThat(files.csv(within, Language.FI)).contains(";OWN;0,4;");
    assertThat(text(files.pdf(within, Language.FI))).contains("0,4");
  }

  private static Comparison counted(boolean published) {
    ComparedIndicator counts =
        new ComparedIndicator(
            UUID.randomUUID(),
            "K9",
            "Vakavat vaaratapahtumat",
            null,
            null,
            Perspective.QUALITY,
            IndicatorKind.COUNT,
            Direction.DOWN,
            "kpl",
            PeriodKind.MONTH,
            BigDecimal.ONE,
            null,
            1);
    GroupSum two = new GroupSum(counts.id(), RelationType.OWN, 5, 0, 5, null, null, number("0.4"));
    return Comparison.of(
        UnitType.HOME_CARE,
        2025,
        LocalDate.of(2025, 12, 31),
        5,
        published,
        List.of(new ComparedGroup(RelationType.OWN, 5, number("18"), number("0"))),
        List.of(new ComparedLine(counts, List.of(GroupFigure.of(two, counts, 5, 5)))),
        new CaseMix(20));
  }

  @Test
  void every_word_should_be_there_in_both_languages() {
    ResourceBundle fi = ResourceBundle.getBundle(BUNDLE, Language.FI.locale());
    ResourceBundle sv = ResourceBundle.getBundle(BUNDLE, Language.SV.locale());
    assertThat(sv.keySet()).isEqualTo(fi.keySet());
    LetterText text = new LetterText(BUNDLE, Language.SV);
    for (UnitType service : UnitType.values()) {
      assertThat(text.word("service", service)).isNotBlank();
    }
    Arrays.stream(Reason.values())
        .forEach(reason -> assertThat(text.of("mix." + reason, "a", "b")).isNotBlank());
    Arrays.stream(Perspective.values())
        .forEach(each -> assertThat(text.word("perspective", each)).isNotBlank());
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
    }
  }

  private static Comparison comparison() {
    ComparedIndicator mix = indicator("K3", Perspective.CLIENT_MIX, "Runsaasti apua tarvitsevia");
    return new Comparison(
        UnitType.HOME_CARE,
        2025,
        LocalDate.of(2025, 1, 1),
        LocalDate.of(2025, 12, 31),
        5,
        true,
        List.of(
            new ComparedGroup(RelationType.OWN, 12, number("18"), number("8.3")),
            new ComparedGroup(RelationType.CONTRACT, 4, null, number("0"))),
        List.of(
            new ComparedLine(
                indicator("K1", Perspective.QUALITY, "Suunnitelma ajan tasalla"),
                List.of(
                    new GroupFigure(
                        RelationType.OWN,
                        Summing.POOLED,
                        number("75.5"),
                        number("1234"),
                        4,
                        1,
                        9,
                        12,
                        true,
                        false),
                    new GroupFigure(
                        RelationType.CONTRACT,
                        Summing.POOLED,
                        null,
                        null,
                        2,
                        0,
                        2,
                        4,
                        true,
                        true))),
            new ComparedLine(
                indicator("K2", Perspective.AVAILABILITY, "Odotusaika <vrk> & muut"),
                List.of(
                    GroupFigure.none(RelationType.OWN, 12),
                    GroupFigure.none(RelationType.CONTRACT, 4)))),
        List.of(
            new MixWarning(
                Reason.CLIENT_MIX,
                mix,
                List.of(
                    new MixValue(RelationType.OWN, number("62")),
                    new MixValue(RelationType.CONTRACT, number("40")))),
            new MixWarning(Reason.UNKNOWN, null, List.of())));
  }

  private static Comparison nothing() {
    return new Comparison(
        UnitType.DENTAL,
        2025,
        LocalDate.of(2025, 1, 1),
        LocalDate.of(2025, 12, 31),
        5,
        false,
        List.of(),
        List.of(),
        List.of());
  }

  private static ComparedIndicator indicator(String code, Perspective perspective, String name) {
    return new ComparedIndicator(
        UUID.randomUUID(),
        code,
        name,
        code.equals("K1") ? "Plan aktuell" : null,
        null,
        perspective,
        IndicatorKind.SHARE,
        Direction.UP,
        "%",
        PeriodKind.MONTH,
        BigDecimal.valueOf(100),
        5,
        1);
  }

  private static BigDecimal number(String number) {
    return new BigDecimal(number);
  }
}
