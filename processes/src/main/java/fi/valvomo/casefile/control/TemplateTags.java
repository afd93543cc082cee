package fi.valvomo.casefile.control;

import fi.valvomo.kernel.entity.FieldError;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the tags of a template from top to bottom and tells, with its line, of each that names what
 * a letter does not hold.
 */
final class TemplateTags {

  private static final Pattern TAG =
      Pattern.compile("\\{\\{(\\{?)\\s*([#^/&>!=]?)\\s*([^{}]*?)\\s*}?}}");
  private static final String STYLE = "style";
  private static final String FIELD = "body";

  private final String body;
  private final Deque<Object> facts = new ArrayDeque<>();
  private final Deque<Opened> open = new ArrayDeque<>();
  private final List<FieldError> errors = new ArrayList<>();

  /** A section that waits for its end; {@code deeper} when it went into the fact it names. */
  private record Opened(String name, boolean deeper, String line) {}

  private TemplateTags(String body, Object sample, Map<String, String> law) {
    this.body = body;
    facts.push(Map.of("law", law));
    facts.push(sample);
  }

  static List<FieldError> check(String body, Object sample, Map<String, String> law) {
    return new TemplateTags(body, sample, law).read();
  }

  private List<FieldError> read() {
    Matcher tag = TAG.matcher(body);
    while (tag.find()) {
      read(tag.group(2), tag.group(3), !tag.group(1).isEmpty(), line(tag.start()));
    }
    open.forEach(left -> wrong("templateSection", left.name(), left.line()));
    return errors;
  }

  private void read(String sign, String name, boolean unescaped, String line) {
    switch (sign) {
      case "#", "^" -> begin(sign, name, line);
      case "/" -> end(name, line);
      case "!" -> {
        // a remark
      }
      case "" -> name(name, unescaped, line);
      default -> wrong("templateTag", sign + name, line);
    }
  }

  private void name(String name, boolean unescaped, String line) {
    if (unescaped != name.equals(STYLE)) {
      wrong("templateUnescaped", name, line);
    } else if (!unescaped && !LetterFact.isKnown(facts, name)) {
      wrong("templateField", name, line);
    }
  }

  private void begin(String sign, String name, String line) {
    if (!LetterFact.isKnown(facts, name)) {
      wrong("templateField", name, line);
    }
    Object inside = sign.equals("#") ? LetterFact.within(facts, name) : null;
    if (inside != null) {
      facts.push(inside);
    }
    open.push(new Opened(name, inside != null, line));
  }

  private void end(String name, String line) {
    if (open.isEmpty() || !open.peek().name().equals(name)) {
      wrong("templateSection", name, line);
      return;
    }
    if (open.pop().deeper()) {
      facts.pop();
    }
  }

  private void wrong(String code, String name, String line) {
    errors.add(FieldError.of(FIELD, code, name, line));
  }

  private String line(int at) {
    return String.valueOf(1 + body.substring(0, at).chars().filter(c -> c == '\n').count());
  }
}
