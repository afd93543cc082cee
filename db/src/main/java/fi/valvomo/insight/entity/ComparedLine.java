package fi.valvomo.insight.entity;

import java.util.List;

/** One indicator with what each relation of the service reached. */
public record ComparedLine(ComparedIndicator indicator, List<GroupFigure> figures) {

  ComparedLine forPublishing() {
    return new ComparedLine(indicator, figures.stream().map(GroupFigure::forPublishing).toList());
  }

  /** Whether anybody told anything. */
  public boolean isTold() {
    return figures.stream().anyMatch(figure -> figure.told() > 0);
  }
}
