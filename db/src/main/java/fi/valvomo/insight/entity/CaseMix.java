package fi.valvomo.insight.entity;

import fi.valvomo.agreement.entity.Perspective;
import fi.valvomo.insight.entity.MixWarning.MixValue;
import fi.valvomo.insight.entity.MixWarning.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Says where groups serve different people, so that nobody takes a difference of clients for a
 * difference of quality. It warns and never adjusts a figure.
 *
 * @param mostPercent how far the smallest may lie below the largest, in per cent of the largest; a
 *     share of units in percentage points
 */
public record CaseMix(int mostPercent) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Where the groups differ, or may differ unseen. Fewer than two groups compare nothing. */
  public List<MixWarning> warnings(List<ComparedGroup> groups, List<ComparedLine> lines) {
    if (groups.size() < 2) {
      return List.of();
    }
    List<MixWarning> warnings = new ArrayList<>();
    List<ComparedLine> mixes =
        lines.stream()
            .filter(line -> line.indicator().perspective() == Perspective.CLIENT_MIX)
            .toList();
    boolean told = false;
    for (ComparedLine mix : mixes) {
      List<MixValue> values =
          mix.figures().stream()
              .map(figure -> new MixValue(figure.relation(), figure.value()))
              .toList();
      told |= values.stream().anyMatch(value -> value.value() != null);
      if (differ(values, false)) {
        warnings.add(new MixWarning(Reason.CLIENT_MIX, mix.indicator(), values));
      } else if (values.stream().map(MixValue::value).anyMatch(Objects::isNull)
          && values.stream().map(MixValue::value).anyMatch(Objects::nonNull)) {
        warnings.add(new MixWarning(Reason.PARTLY_KNOWN, mix.indicator(), values));
      }
    }
    if (!told) {
      warnings.add(new MixWarning(Reason.UNKNOWN, null, List.of()));
    }
    warn(Reason.PLACES, groups, ComparedGroup::meanPlaces, false, warnings);
    warn(Reason.LANGUAGE, groups, ComparedGroup::swedishShare, true, warnings);
    return warnings;
  }

  private void warn(
      Reason reason,
      List<ComparedGroup> groups,
      Function<ComparedGroup, BigDecimal> data,
      boolean points,
      List<MixWarning> warnings) {
    List<MixValue> values =
        groups.stream().map(group -> new MixValue(group.relation(), data.apply(group))).toList();
    if (differ(values, points)) {
      warnings.add(new MixWarning(reason, null, values));
    }
  }

  private boolean differ(List<MixValue> values, boolean points) {
    List<BigDecimal> known =
        values.stream().map(MixValue::value).filter(Objects::nonNull).sorted().toList();
    if (known.size() < 2) {
      return false;
    }
    BigDecimal largest = known.get(known.size() - 1);
    BigDecimal apart = largest.subtract(known.get(0)).multiply(HUNDRED);
    BigDecimal whole = points ? HUNDRED : largest.abs().max(known.get(0).abs());
    return apart.compareTo(whole.multiply(BigDecimal.valueOf(mostPercent))) > 0;
  }
}
