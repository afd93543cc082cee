package fi.valvomo.work.boundary;

import fi.valvomo.work.entity.QueueFilter.Scope;

/** Whose work is asked for, as the address bar says it. */
public enum QueueScope {
  /** Omat. */
  mine(Scope.MINE),
  /** Vapaat. */
  unassigned(Scope.UNASSIGNED),
  /** Kaikki. */
  all(Scope.ALL);

  private final Scope scope;

  QueueScope(Scope scope) {
    this.scope = scope;
  }

  static Scope orAll(QueueScope asked) {
    return asked == null ? Scope.ALL : asked.scope;
  }
}
