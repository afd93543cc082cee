package fi.valvomo.demo.control;

import fi.valvomo.finding.entity.Scope;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.producer.entity.UnitType;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.JsonbBuilder;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What the demo's officers write and its producers answer, in Finnish and Swedish. */
@ApplicationScoped
public class DemoTexts {

  private static final String FILE = "/demo/finding-texts.json";

  private List<Text> texts;

  /**
   * One finding of the demo.
   *
   * @param criterion code of the criterion that it rests on
   */
  public record Text(
      String criterion,
      Severity severity,
      Scope scope,
      List<UnitType> unitTypes,
      Words fi,
      Words sv) {

    Words in(Language language) {
      return language == Language.SV ? sv : fi;
    }
  }

  /** The words of a finding in one language; a good practice has an acknowledgement only. */
  public record Words(
      String title,
      String description,
      String cause,
      String affected,
      String measure,
      List<Action> actions,
      String completion,
      String verification,
      String acknowledgement) {}

  /** One corrective action. */
  public record Action(String title, String responsible) {}

  @PostConstruct
  void load() {
    InputStream file = DemoTexts.class.getResourceAsStream(FILE);
    texts = List.of(JsonbBuilder.create().fromJson(file, Text[].class));
  }

  /** All texts of this severity for a unit of this type. */
  List<Text> of(UnitType type, Severity severity) {
    return texts.stream()
        .filter(text -> text.severity() == severity && text.unitTypes().contains(type))
        .toList();
  }

  /**
   * A text of this severity for a unit of this type that is not among the used ones; where there is
   * none, one of the next lower severity that has any, or of none at all.
   *
   * @param turn another turn takes another text, where there are several
   */
  Optional<Text> pick(UnitType type, Severity severity, int turn, Collection<Text> used) {
    return Stream.iterate(severity, Objects::nonNull, DemoTexts::below)
        .map(each -> of(type, each).stream().filter(text -> !used.contains(text)).toList())
        .filter(fitting -> !fitting.isEmpty())
        .map(fitting -> fitting.get(turn % fitting.size()))
        .findFirst();
  }

  private static Severity below(Severity severity) {
    return severity.ordinal() == 0 ? null : Severity.values()[severity.ordinal() - 1];
  }
}
