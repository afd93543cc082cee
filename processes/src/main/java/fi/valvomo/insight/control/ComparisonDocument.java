package fi.valvomo.insight.control;

import fi.valvomo.agreement.entity.Perspective;
import fi.valvomo.casefile.control.LetterText;
import fi.valvomo.insight.entity.ComparedIndicator;
import fi.valvomo.insight.entity.ComparedLine;
import fi.valvomo.insight.entity.Comparison;
import fi.valvomo.insight.entity.GroupFigure;
import fi.valvomo.insight.entity.MixWarning;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What {@code comparison.xhtml} names.
 *
 * @param text fixed words by their key
 * @param groups how many units each relation has
 * @param warnings why the groups may not be alike
 * @param untold a sentence about the indicators of which nobody told anything; none where all are
 *     told
 */
record ComparisonDocument(
    String lang,
    Map<String, String> text,
    String title,
    String period,
    String small,
    List<String> groups,
    List<String> warnings,
    List<Part> parts,
    List<String> untold) {

  /** The indicators of one perspective. */
  record Part(String heading, List<Table> tables) {}

  /** One indicator. */
  record Table(String name, String direction, List<Line> lines) {}

  /** What one relation reached. */
  record Line(String relation, String value, String n, String units, String coverage) {}

  static ComparisonDocument of(Comparison comparison, LetterText text) {
    return new ComparisonDocument(
        text.tag(),
        text.fixed(),
        text.word("service", comparison.service()),
        text.of("period.days", text.day(comparison.from()), text.day(comparison.to())),
        text.of(comparison.published() ? "small.hidden" : "small.marked", comparison.leastUnits()),
        comparison.groups().stream()
            .map(
                group ->
                    text.of("group.units", text.word("relation", group.relation()), group.units()))
            .toList(),
        comparison.warnings().stream().map(warning -> warning(warning, text)).toList(),
        Arrays.stream(Perspective.values())
            .map(perspective -> part(perspective, comparison, text))
            .filter(part -> !part.tables().isEmpty())
            .toList(),
        untold(comparison, text));
  }

  private static Part part(Perspective perspective, Comparison comparison, LetterText text) {
    return new Part(
        text.word("perspective", perspective),
        comparison.lines().stream()
            .filter(line -> line.indicator().perspective() == perspective)
            .filter(ComparedLine::isTold)
            .map(line -> table(line, text))
            .toList());
  }

  private static Table table(ComparedLine line, LetterText text) {
    return new Table(
        line.indicator().code() + " " + line.indicator().nameIn(text.language()),
        text.word("direction", line.indicator().direction()),
        line.figures().stream().map(figure -> line(figure, line.indicator(), text)).toList());
  }

  private static Line line(GroupFigure figure, ComparedIndicator indicator, LetterText text) {
    return new Line(
        text.word("relation", figure.relation()),
        value(figure, indicator, text),
        figure.n() == null
            ? text.of("value.none")
            : number(figure.n(), 0, text)
                + (figure.summing() == GroupFigure.Summing.MEAN_OF_UNITS
                    ? " " + text.of("n.figures")
                    : "")
                + (figure.smallN() ? " " + text.of("n.small") : ""),
        figure.shared() == 0
            ? String.valueOf(figure.units())
            : text.of("units.shared", figure.units(), figure.shared()),
        text.of("coverage.told", figure.told(), figure.expected()));
  }

  private static String value(GroupFigure figure, ComparedIndicator indicator, LetterText text) {
    if (figure.value() == null) {
      return text.of(figure.hidden() ? "value.hidden" : "value.none");
    }
    String unit = indicator.unit() == null ? "" : " " + indicator.unit();
    return number(figure.value(), indicator.decimals(), text) + unit;
  }

  private static String warning(MixWarning warning, LetterText text) {
    String values =
        warning.values().stream()
            .map(
                value ->
                    text.word("relation", value.relation())
                        + " "
                        + (value.value() == null
                            ? text.of("value.none")
                            : number(value.value(), 1, text)))
            .collect(Collectors.joining("; "));
    String indicator =
        warning.indicator() == null ? "" : warning.indicator().nameIn(text.language());
    return text.of("mix." + warning.reason().name(), indicator, values);
  }

  private static List<String> untold(Comparison comparison, LetterText text) {
    String names =
        comparison.lines().stream()
            .filter(line -> !line.isTold())
            .map(line -> line.indicator().nameIn(text.language()))
            .collect(Collectors.joining("; "));
    return names.isEmpty() ? List.of() : List.of(text.of("untold.names", names));
  }

  private static String number(BigDecimal number, int decimals, LetterText text) {
    NumberFormat form = NumberFormat.getInstance(text.language().locale());
    form.setMaximumFractionDigits(decimals);
    form.setRoundingMode(RoundingMode.HALF_UP);
    return form.format(number);
  }
}
