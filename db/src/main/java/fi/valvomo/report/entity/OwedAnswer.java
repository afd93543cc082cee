package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.CaseSubject;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Viewer;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a producer owes of its self-monitoring by a last day that may move (omavalvonnan selvitys):
 * a report of a round, or the account of how a plan is followed. 741/2023 26–27 §.
 */
public interface OwedAnswer extends CaseSubject {

  /** Where it stands, in the words of its kind. */
  Enum<?> state();

  /** By when it is to come. */
  Deadline deadline();

  /** Whether it came and was sent back, and is to come again. */
  boolean isReturned();

  /** Refuses what is only done while it is waited for. */
  void refuseUnlessAwaited();

  /** More time is given, also after the last day. */
  void extend(LocalDate until, Viewer by, Instant at);
}
