package fi.valvomo.decision.control;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a row asks of one input.
 *
 * @param input the name of what is looked at
 * @param value what it is compared with; where it is compared in another way than those known here,
 *     what is written in the table
 */
public record Condition(String input, HowCompared comparison, String value) {

  /** How the input is compared with the value. */
  public enum HowCompared {
    EQUAL("=="),
    NOT_EQUAL("!="),
    AT_LEAST(">="),
    AT_MOST("<="),
    MORE_THAN(">"),
    LESS_THAN("<"),
    OTHER("");

    private final String sign;

    HowCompared(String sign) {
      this.sign = sign;
    }

    private static HowCompared of(String sign) {
      return Arrays.stream(values())
          .filter(each -> each.sign.equals(sign))
          .findFirst()
          .orElseThrow();
    }
  }

  private static final Pattern COMPARED =
      Pattern.compile("(==|!=|>=|<=|>|<)\\s*(\"[^\"]*\"|[^\\s\"]+)");
  private static final Pattern CONSTANT = Pattern.compile("\"[^\"]*\"|true|false|-?[0-9.]+");
  private static final Pattern EXPRESSION = Pattern.compile("#\\{(.*)}", Pattern.DOTALL);

  /** What the text of a cell asks; nothing where it lets everything pass. */
  static List<Condition> read(String input, String cell) {
    String text = cell == null ? "" : cell.strip();
    if (text.isEmpty() || text.equals("-")) {
      return List.of();
    }
    Matcher expression = EXPRESSION.matcher(text);
    List<Condition> read =
        expression.matches()
            ? Stream.of(expression.group(1).split("&&"))
                .map(
                    part ->
                        one(
                            input,
                            part.strip().replaceFirst("^" + Pattern.quote(input) + "\\b", "")))
                .toList()
            : List.of(one(input, text));
    boolean known =
        read.stream().noneMatch(condition -> condition.comparison() == HowCompared.OTHER);
    return known ? read : List.of(new Condition(input, HowCompared.OTHER, text));
  }

  private static Condition one(String input, String text) {
    if (CONSTANT.matcher(text).matches()) {
      return new Condition(input, HowCompared.EQUAL, unquoted(text));
    }
    Matcher compared = COMPARED.matcher(text.strip());
    return compared.matches()
        ? new Condition(input, HowCompared.of(compared.group(1)), unquoted(compared.group(2)))
        : new Condition(input, HowCompared.OTHER, text);
  }

  /** A constant without the quotation marks of a text. */
  static String unquoted(String text) {
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1) : text;
  }
}
