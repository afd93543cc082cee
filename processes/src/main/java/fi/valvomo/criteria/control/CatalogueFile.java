package fi.valvomo.criteria.control;

import fi.valvomo.kernel.entity.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A version of the catalogue as it is written in JSON; what is wrong with it, {@link
 * CatalogueCheck} says.
 *
 * @param version its label
 * @param validFrom first day
 * @param validTo last day, or null
 * @param themes in the order of a visit
 * @param questions asked before an announced visit
 * @param staffingMinimums dated minimums of the law
 * @param parts resources that hold the criteria, in the order of a visit
 * @param criteria the criteria of all parts
 */
public record CatalogueFile(
    String version,
    LocalDate validFrom,
    LocalDate validTo,
    List<Named> themes,
    List<Named> questions,
    List<Minimum> staffingMinimums,
    List<String> parts,
    List<Item> criteria) {

  /** The three languages of a text. */
  public record Texts(String fi, String sv, String en) {

    LocalizedText text() {
      return new LocalizedText(fi, sv, en);
    }

    /** The texts with every {@code {code}} replaced by its value. */
    LocalizedText filled(List<Figure> figures) {
      return new LocalizedText(fill(fi, figures), fill(sv, figures), fill(en, figures));
    }

    private static String fill(String text, List<Figure> figures) {
      String filled = text;
      for (Figure figure : figures) {
        filled = filled.replace("{" + figure.code() + "}", figure.value());
      }
      return filled;
    }
  }

  /** A theme, or a question. */
  public record Named(String code, Texts text) {}

  /** The least ratio of staff to clients from a day on. */
  public record Minimum(String unitType, LocalDate validFrom, BigDecimal minimum, String act) {}

  /** A figure in the guidance; unconfirmed until the organiser has said yes to it. */
  public record Figure(String code, String value, String unit, boolean confirmed) {}

  /** One criterion. */
  public record Item(
      String code,
      String theme,
      String objective,
      int severity,
      String anchor,
      List<String> unitTypes,
      Texts name,
      Texts guidance,
      List<Figure> parameters) {

    /** Never null. */
    public List<Figure> parameters() {
      return parameters == null ? List.of() : parameters;
    }
  }

  /** The same version with the criteria of its parts. */
  CatalogueFile with(Map<String, List<Item>> byPart) {
    List<Item> all = new ArrayList<>();
    parts.forEach(part -> all.addAll(byPart.get(part)));
    return new CatalogueFile(
        version, validFrom, validTo, themes, questions, staffingMinimums, parts, all);
  }
}
