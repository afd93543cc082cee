package fi.valvomo.criteria.control;

import fi.valvomo.criteria.control.CatalogueFile.Figure;
import fi.valvomo.criteria.control.CatalogueFile.Item;
import fi.valvomo.criteria.control.CatalogueFile.Minimum;
import fi.valvomo.criteria.control.CatalogueFile.Named;
import fi.valvomo.criteria.control.CatalogueFile.Texts;
import fi.valvomo.producer.entity.UnitType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says everything that is wrong with one version before it is published for good. */
final class CatalogueCheck {

  private static final Pattern LABEL = Pattern.compile("\\d{4}-\\d+");
  private static final Pattern CODE = Pattern.compile("[A-Z]+-\\d{2}");
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
  private static final Set<String> UNITS =
      Set.of("DATE", "DAY", "WEEK", "MONTH", "YEAR", "HOUR", "COUNT", "REFERENCE");
  private static final Set<String> UNIT_TYPES =
      Stream.of(UnitType.values()).map(Enum::name).collect(Collectors.toSet());
  private static final int SERIOUS = 4;

  private final CatalogueFile file;
  private final Set<String> objectives;
  private final List<String> problems = new ArrayList<>();

  private CatalogueCheck(CatalogueFile file, Set<String> objectives) {
    this.file = file;
    this.objectives = objectives;
  }

  /** One line for each thing that is wrong; empty when the version may be published. */
  static List<String> problems(CatalogueFile file, Set<String> objectives) {
    CatalogueCheck check = new CatalogueCheck(file, objectives);
    check.version();
    check.named("theme", file.themes());
    check.named("question", file.questions());
    check.minimums();
    check.criteria();
    return check.problems;
  }

  private void version() {
    wrongUnless(
        file.version() != null && LABEL.matcher(file.version()).matches(), "version", "form");
    wrongUnless(file.validFrom() != null, "version", "no first day");
    wrongUnless(
        file.validFrom() == null
            || file.validTo() == null
            || !file.validTo().isBefore(file.validFrom()),
        "version",
        "ends before it begins");
  }

  private void named(String kind, List<Named> all) {
    unique(kind, all.stream().map(Named::code).toList());
    all.forEach(one -> texts(kind + " " + one.code(), one.text()));
  }

  private void minimums() {
    List<Minimum> all = file.staffingMinimums();
    unique("staffing minimum", all.stream().map(m -> m.unitType() + " " + m.validFrom()).toList());
    for (Minimum minimum : all) {
      wrongUnless(
          UNIT_TYPES.contains(minimum.unitType()),
          "staffing minimum",
          "unknown unit type " + minimum.unitType());
      wrongUnless(minimum.minimum().signum() > 0, "staffing minimum", "not above zero");
    }
  }

  private void criteria() {
    unique("criterion", file.criteria().stream().map(Item::code).toList());
    Set<String> unused = new TreeSet<>(file.themes().stream().map(Named::code).toList());
    Set<String> themes = Set.copyOf(unused);
    for (Item item : file.criteria()) {
      criterion(item, themes);
      unused.remove(item.theme());
    }
    unused.forEach(theme -> problems.add("theme " + theme + ": no criterion"));
  }

  private void criterion(Item item, Set<String> themes) {
    String what = item.code();
    wrongUnless(what != null && CODE.matcher(what).matches(), what, "form of the code");
    wrongUnless(themes.contains(item.theme()), what, "unknown theme " + item.theme());
    wrongUnless(
        objectives.contains(item.objective()), what, "unknown objective " + item.objective());
    wrongUnless(item.severity() >= 0 && item.severity() <= SERIOUS, what, "severity not 0-4");
    wrongUnless(isWritten(item.anchor()), what, "no anchor");
    wrongUnless(!item.unitTypes().isEmpty(), what, "no unit type");
    item.unitTypes().stream()
        .filter(type -> !UNIT_TYPES.contains(type))
        .forEach(type -> problems.add(what + ": unknown unit type " + type));
    texts(what + " name", item.name());
    texts(what + " guidance", item.guidance());
    figures(item);
  }

  private void figures(Item item) {
    Set<String> given = item.parameters().stream().map(Figure::code).collect(Collectors.toSet());
    for (String text : List.of(item.guidance().fi(), item.guidance().sv(), item.guidance().en())) {
      Set<String> used =
          PLACE
              .matcher(String.valueOf(text))
              .results()
              .map(MatchResult::group)
              .collect(Collectors.toSet());
      wrongUnless(
          used.equals(given.stream().map(code -> "{" + code + "}").collect(Collectors.toSet())),
          item.code(),
          "figures " + given + " but in the text " + used);
    }
    for (Figure figure : item.parameters()) {
      wrongUnless(UNITS.contains(figure.unit()), item.code(), "unknown unit " + figure.unit());
      wrongUnless(isWritten(figure.value()), item.code(), "no value of " + figure.code());
    }
  }

  private void texts(String what, Texts texts) {
    wrongUnless(
        texts != null && isWritten(texts.fi()) && isWritten(texts.sv()) && isWritten(texts.en()),
        what,
        "a language is missing");
  }

  private void unique(String kind, List<String> codes) {
    Set<String> seen = new HashSet<>();
    codes.stream()
        .filter(code -> !seen.add(code))
        .forEach(code -> problems.add(kind + " " + code + ": twice"));
  }

  private void wrongUnless(boolean right, String what, String why) {
    if (!right) {
      problems.add(what + ": " + why);
    }
  }

  private static boolean isWritten(String text) {
    return text != null && !text.isBlank();
  }
}
