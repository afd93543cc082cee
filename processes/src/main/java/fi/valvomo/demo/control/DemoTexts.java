package fi.valvomo.demo.control;

import fi.valvomo.finding.entity.Scope;
import fi.valvomo.finding.entity.Severity;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.producer.entity.UnitType;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.JsonbBuilder;
import java.io.InputStream;
import java.util.List;

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

  /** So many different texts for a unit of this type, beginning at a place that the turn gives. */
  public List<Text> pick(UnitType type, int turn, int count) {
    List<Text> fitting = texts.stream().filter(text -> text.unitTypes().contains(type)).toList();
    return java.util.stream.IntStream.range(0, Math.min(count, fitting.size()))
        .mapToObj(i -> fitting.get((turn * count + i) % fitting.size()))
        .toList();
  }
}
