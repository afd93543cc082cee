package fi.valvomo.insight.control;

import fi.valvomo.casefile.control.LetterText;
import fi.valvomo.casefile.control.Letters;
import fi.valvomo.insight.entity.ComparedLine;
import fi.valvomo.insight.entity.Comparison;
import fi.valvomo.insight.entity.GroupFigure;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.report.control.CsvCells;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** A comparison as a file for a spreadsheet, and as a document that can be printed and read out. */
@ApplicationScoped
public class ComparisonFiles {

  private static final String TEMPLATE = "/fi/valvomo/insight/control/comparison.xhtml";
  private static final List<String> COLUMNS =
      List.of(
          "service",
          "year",
          "from",
          "to",
          "perspective",
          "indicator_code",
          "indicator",
          "unit_of_measure",
          "better",
          "relation",
          "value",
          "summing",
          "n",
          "units",
          "units_in_other_groups_too",
          "figures_told",
          "figures_expected",
          "small_n",
          "hidden",
          "case_mix_warnings");

  private final Letters letters;

  /** For the container's proxy. */
  protected ComparisonFiles() {
    this(null);
  }

  @Inject
  ComparisonFiles(Letters letters) {
    this.letters = letters;
  }

  /** One line for each indicator and relation; each line carries the warnings of the whole. */
  public String csv(Comparison comparison, Language language) {
    StringBuilder file = new StringBuilder(CsvCells.MARK).append(CsvCells.row(COLUMNS));
    String warnings =
        comparison.warnings().stream()
            .map(warning -> warning.reason().name())
            .distinct()
            .collect(Collectors.joining(" "));
    for (ComparedLine line : comparison.lines()) {
      for (GroupFigure figure : line.figures()) {
        file.append(CsvCells.row(cells(comparison, line, figure, warnings, language)));
      }
    }
    return file.toString();
  }

  private static List<String> cells(
      Comparison comparison,
      ComparedLine line,
      GroupFigure figure,
      String warnings,
      Language language) {
    return List.of(
        comparison.service().name(),
        String.valueOf(comparison.year()),
        comparison.from().toString(),
        comparison.to().toString(),
        line.indicator().perspective().name(),
        line.indicator().code(),
        line.indicator().nameIn(language),
        line.indicator().unit() == null ? "" : line.indicator().unit(),
        line.indicator().direction().name(),
        figure.relation().name(),
        number(figure.value()),
        figure.summing().name(),
        number(figure.n()),
        String.valueOf(figure.units()),
        String.valueOf(figure.shared()),
        String.valueOf(figure.told()),
        String.valueOf(figure.expected()),
        String.valueOf(figure.smallN()),
        String.valueOf(figure.hidden()),
        warnings);
  }

  private static String number(BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString().replace('.', ',');
  }

  /** As PDF, in Finnish or Swedish, like all that leaves the organiser in writing. */
  public byte[] pdf(Comparison comparison, Language reader) {
    LetterText text = new LetterText("fi.valvomo.insight.control.comparison", reader);
    return letters.print(TEMPLATE, ComparisonDocument.of(comparison, text));
  }
}
