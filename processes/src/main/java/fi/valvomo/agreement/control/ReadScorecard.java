package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Agreements;
import fi.valvomo.agreement.entity.ScoredSubject;
import fi.valvomo.agreement.entity.ScoredSubjects;
import fi.valvomo.agreement.entity.ScoredSubjects.Seen;
import fi.valvomo.agreement.entity.ServiceMedians;
import fi.valvomo.agreement.entity.ServiceMedians.Median;
import fi.valvomo.agreement.entity.StandingRow;
import fi.valvomo.agreement.entity.Standings;
import fi.valvomo.agreement.entity.Standings.Named;
import fi.valvomo.agreement.entity.TargetRow;
import fi.valvomo.kernel.entity.Cursor;
import fi.valvomo.kernel.entity.MissingException;
import fi.valvomo.kernel.entity.Page;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.ServiceUnit;
import fi.valvomo.producer.entity.ServiceUnits;
import fi.valvomo.producer.entity.UnitType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** All targets of one unit, producer, service line or agreement on one page (tuloskortti). */
@ApplicationScoped
@Transactional
public class ReadScorecard {

  // of what is told once a year, four figures make a line
  private static final int YEARS_OF_YEARLY = 8;
  // of many at once the newest year, the periods of the year before it included
  private static final int MONTHS_OF_MANY = 13;

  @Inject private Standings standings;
  @Inject private ScoredSubjects scored;
  @Inject private ServiceMedians medians;
  @Inject private Agreements agreements;
  @Inject private ServiceUnits units;
  @Inject private Today today;

  @Inject
  @ConfigProperty(name = "valvomo.median-units", defaultValue = "5")
  private int leastUnits;

  /**
   * How everything stands for one subject.
   *
   * @param kind what it is
   * @param lines of itself; those of whom it is made of are read apart
   */
  public record Scorecard(Named subject, Kind kind, List<ScorecardLine> lines) {}

  /** What a scorecard may be of. */
  public enum Kind {
    UNIT,
    PRODUCER,
    SERVICE_LINE,
    AGREEMENT
  }

  /** How everything stands for one of those of whom a producer or an agreement is made of. */
  public record Part(ScoredSubject subject, List<ScorecardLine> lines) {}

  /**
   * The scorecard of a subject.
   *
   * @throws MissingException when there is no such subject, or this person may not know of it
   */
  public Scorecard of(UUID subjectId, Viewer viewer) {
    Optional<ServiceUnit> unit = units.find(subjectId);
    Named subject = subject(subjectId, unit, viewer);
    Kind kind = Kind.valueOf(subject.kind());
    if (kind == Kind.AGREEMENT && !viewer.readsAllCases()) {
      // the whole of an agreement is made of figures of others too
      return new Scorecard(subject, kind, List.of());
    }
    LocalDate day = today.day();
    List<StandingRow> rows =
        standings.ofSubject(
            subjectId, ScorecardLine.since(day), day.minusYears(YEARS_OF_YEARLY).withDayOfYear(1));
    UnitType service = unit.map(found -> found.facts().type()).orElse(null);
    Map<UUID, UnitType> services = new HashMap<>();
    services.put(subjectId, service);
    return new Scorecard(
        subject, kind, lines(rows, services, day, viewer).getOrDefault(subjectId, List.of()));
  }

  /**
   * One page of those of whom a producer or an agreement is made of, by name, each with its
   * targets; a provider reads of its own.
   *
   * @throws MissingException when there is no such subject, or this person may not know of it
   */
  public Page<Part> parts(UUID subjectId, int limit, Cursor after, Viewer viewer) {
    Kind kind = Kind.valueOf(subject(subjectId, units.find(subjectId), viewer).kind());
    LocalDate day = today.day();
    LocalDate since = day.minusMonths(MONTHS_OF_MANY).withDayOfMonth(1);
    Page<ScoredSubject> page =
        switch (kind) {
          case PRODUCER ->
              scored.ofProducer(
                  subjectId,
                  viewer.readsAllCases() ? null : viewer.limits().get(subjectId),
                  since,
                  limit,
                  after);
          case AGREEMENT -> scored.ofAgreement(subjectId, seen(viewer), since, limit, after);
          default -> new Page<>(List.of(), null);
        };
    Map<UUID, UnitType> services = new HashMap<>();
    page.items().forEach(each -> services.put(each.id(), each.unitType()));
    List<StandingRow> rows =
        standings.ofSubjects(services.keySet(), kind == Kind.AGREEMENT ? subjectId : null, since);
    Map<UUID, List<ScorecardLine>> lines = lines(rows, services, day, viewer);
    return page.map(each -> new Part(each, lines.getOrDefault(each.id(), List.of())));
  }

  /** Lines by subject, in the order of the codes of their indicators. */
  private Map<UUID, List<ScorecardLine>> lines(
      List<StandingRow> rows, Map<UUID, UnitType> services, LocalDate day, Viewer viewer) {
    Map<UUID, Map<UUID, List<StandingRow>>> bySubject =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    StandingRow::subjectId, Collectors.groupingBy(StandingRow::targetId)));
    List<TargetRow> targets =
        standings.targets(rows.stream().map(StandingRow::targetId).collect(Collectors.toSet()));
    Map<UUID, Map<UUID, ServiceMedians.Of>> wanted = new HashMap<>();
    bySubject.forEach(
        (subject, byTarget) ->
            wanted.put(subject, newest(targets, byTarget, services.get(subject))));
    Map<ServiceMedians.Of, Median> found = medians(wanted, viewer);
    Map<UUID, List<ScorecardLine>> lines = new HashMap<>();
    bySubject.forEach(
        (subject, byTarget) ->
            lines.put(
                subject,
                targets.stream()
                    .filter(target -> byTarget.containsKey(target.id()))
                    .map(
                        target ->
                            ScorecardLine.of(
                                target,
                                byTarget,
                                targets,
                                found.get(wanted.get(subject).get(target.id())),
                                day))
                    .toList()));
    return lines;
  }

  /** By target, the median beside which the newest figure of a unit stands; others have none. */
  private static Map<UUID, ServiceMedians.Of> newest(
      List<TargetRow> targets, Map<UUID, List<StandingRow>> byTarget, UnitType service) {
    Map<UUID, ServiceMedians.Of> newest = new HashMap<>();
    for (TargetRow target : targets) {
      LocalDate told =
          ScorecardLine.newestTold(target, byTarget.getOrDefault(target.id(), List.of()));
      if (service != null && told != null) {
        newest.put(target.id(), new ServiceMedians.Of(service, target.indicatorId(), told));
      }
    }
    return newest;
  }

  /**
   * Those of which enough is known that they tell of nobody. A provider knows its own figures:
   * there must be enough of others too, else it could reckon theirs.
   */
  private Map<ServiceMedians.Of, Median> medians(
      Map<UUID, Map<UUID, ServiceMedians.Of>> wanted, Viewer viewer) {
    Set<ServiceMedians.Of> all =
        wanted.values().stream()
            .flatMap(each -> each.values().stream())
            .collect(Collectors.toSet());
    Set<UUID> asking = viewer.readsAllCases() ? Set.of() : viewer.producers();
    return medians.of(all, asking).entrySet().stream()
        .filter(found -> found.getValue().others() >= leastUnits)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Named subject(UUID id, Optional<ServiceUnit> unit, Viewer viewer) {
    boolean known =
        viewer.readsAllCases()
            || viewer.mayRead(id)
            || unit.map(found -> viewer.mayRead(found.producerId(), found.id())).orElse(false)
            || agreements.mayRead(id, viewer);
    if (!known) {
      throw new MissingException("subject " + id);
    }
    return standings.names(Set.of(id)).stream()
        .filter(named -> named.name() != null)
        .findFirst()
        .orElseThrow(() -> new MissingException("subject " + id));
  }

  private static Seen seen(Viewer viewer) {
    if (viewer.readsAllCases()) {
      return null;
    }
    Set<UUID> limited = viewer.limits().keySet();
    return new Seen(
        viewer.producers().stream()
            .filter(producer -> !limited.contains(producer))
            .collect(Collectors.toSet()),
        viewer.limits().values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
  }
}
