package fi.valvomo.agreement.control;

import fi.valvomo.agreement.entity.Agreement;
import fi.valvomo.agreement.entity.AgreementFilter;
import fi.valvomo.agreement.entity.AgreementName;
import fi.valvomo.agreement.entity.AgreementParty;
import fi.valvomo.agreement.entity.AgreementTerms;
import fi.valvomo.agreement.entity.AgreementType;
import fi.valvomo.agreement.entity.Agreements;
import fi.valvomo.agreement.entity.Indicator;
import fi.valvomo.agreement.entity.Indicators;
import fi.valvomo.agreement.entity.Measurements;
import fi.valvomo.agreement.entity.PartyType;
import fi.valvomo.agreement.entity.ServiceLine;
import fi.valvomo.agreement.entity.Subject;
import fi.valvomo.agreement.entity.Target;
import fi.valvomo.agreement.entity.TargetScope;
import fi.valvomo.agreement.entity.TargetStatuses;
import fi.valvomo.agreement.entity.Targets;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.control.CsvRow;
import fi.valvomo.producer.control.CsvTable;
import fi.valvomo.producer.control.ImportErrors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Takes over a file of targets of the organiser's own lines: all of it or nothing. Each line gets a
 * line agreement where it has none. docs/import.md tells the form of the file.
 */
@ApplicationScoped
@Transactional
public class ImportTargets {

  @Inject private Indicators indicators;
  @Inject private Agreements agreements;
  @Inject private Targets targets;
  @Inject private Measurements measurements;
  @Inject private TargetStatuses statuses;
  @Inject private AgreementNews news;
  @Inject private Today today;
  @Inject private Clock clock;

  /**
   * What the import would do; nothing is written.
   *
   * @param from first day of what the file is about, for rows that name no year; or null
   * @param to last day, or null
   */
  public TargetImportReport preview(byte[] file, LocalDate from, LocalDate to) {
    return run(file, new TargetPeriod.Days(from, to), null);
  }

  /** Writes everything that the file tells, unless anything is wrong in it. */
  public TargetImportReport commit(byte[] file, LocalDate from, LocalDate to, Viewer viewer) {
    return run(file, new TargetPeriod.Days(from, to), viewer);
  }

  private TargetImportReport run(byte[] file, TargetPeriod.Days days, Viewer writer) {
    if (days.from() != null && days.to() != null && days.to().isBefore(days.from())) {
      throw InvalidException.of("to", "endsBeforeItBegins", days.from());
    }
    ImportErrors errors = new ImportErrors();
    List<CsvRow<TargetColumn>> rows = CsvTable.read(file, TargetColumn.class, errors);
    TargetImportPlan plan = plan(rows, days, errors);
    if (!errors.none()) {
      return TargetImportReport.refused(rows.size(), errors);
    }
    TargetImportReport report = plan.report(writer != null);
    if (writer != null) {
      write(plan, writer, clock.instant());
    }
    return report;
  }

  private TargetImportPlan plan(
      List<CsvRow<TargetColumn>> rows, TargetPeriod.Days days, ImportErrors errors) {
    TargetImportPlan plan = new TargetImportPlan();
    Set<String> codes = new HashSet<>();
    for (CsvRow<TargetColumn> row : rows) {
      PlannedTarget planned = PlannedTarget.read(row, days, errors);
      if (planned != null && !codes.add(planned.indicator().code())) {
        errors.add(row.line(), TargetColumn.ID, "codeTwice");
      } else if (planned != null) {
        plan.rows.add(planned);
      }
    }
    if (errors.none()) {
      match(plan, errors);
    }
    return plan;
  }

  private void match(TargetImportPlan plan, ImportErrors errors) {
    plan.rows.forEach(row -> plan.indicators.put(row.indicator().code(), null));
    indicators
        .withCodes(plan.indicators.keySet())
        .forEach(known -> plan.indicators.put(known.code(), known));
    plan.rows.forEach(row -> plan.lines.put(row.line(), null));
    agreements.serviceLines().stream()
        .filter(line -> plan.lines.containsKey(line.nameFi()))
        .forEach(line -> plan.lines.put(line.nameFi(), line));
    plan.lines.forEach((name, line) -> plan.agreements.put(name, agreementOf(line)));
    plan.rows.forEach(row -> matchTarget(plan, row, errors));
  }

  private Agreement agreementOf(ServiceLine line) {
    if (line == null) {
      return null;
    }
    AgreementFilter filter =
        new AgreementFilter(null, AgreementType.LINE_AGREEMENT, null, line.id(), null);
    return agreements.rows(filter, 1, null).items().stream()
        .map(row -> agreements.get(row.id()))
        .findFirst()
        .orElse(null);
  }

  private void matchTarget(TargetImportPlan plan, PlannedTarget row, ImportErrors errors) {
    Indicator indicator = plan.indicators.get(row.indicator().code());
    if (indicator == null) {
      return;
    }
    boolean recounted =
        plan.describesIndicator(row)
            && (indicator.kind() != row.indicator().kind()
                || indicator.periodKind() != row.indicator().periodKind());
    if (recounted && measurements.exist(indicator.id())) {
      errors.add(row.row(), TargetColumn.ID, "indicatorInUse");
    }
    Agreement agreement = plan.agreements.get(row.line());
    if (agreement != null) {
      targets.locked(indicator, TargetScope.of(agreement)).stream()
          .filter(known -> known.facts().validFrom().equals(row.target().validFrom()))
          .findFirst()
          .ifPresent(known -> plan.targets.put(row, known));
    }
  }

  private void write(TargetImportPlan plan, Viewer by, Instant at) {
    plan.lines.forEach((name, line) -> writeLine(plan, name, line));
    plan.agreements.forEach((name, agreement) -> writeAgreement(plan, name, agreement, by, at));
    List<UUID> judged = new ArrayList<>();
    for (PlannedTarget row : plan.rows) {
      Indicator indicator = writeIndicator(plan, row, by, at);
      Target target = writeTarget(plan, row, indicator, by, at);
      judged.add(target.id());
    }
    statuses.judge(judged, today.day());
  }

  private void writeLine(TargetImportPlan plan, String name, ServiceLine known) {
    if (known == null) {
      ServiceLine line = new ServiceLine(name, null, null);
      agreements.add(line);
      plan.lines.put(name, line);
    }
  }

  private void writeAgreement(
      TargetImportPlan plan, String name, Agreement known, Viewer by, Instant at) {
    if (known != null) {
      return;
    }
    LocalDate from =
        plan.rows.stream()
            .filter(row -> row.line().equals(name))
            .map(row -> row.target().validFrom())
            .min(LocalDate::compareTo)
            .orElseThrow();
    Agreement agreement =
        Agreement.make(
            AgreementType.LINE_AGREEMENT, new AgreementName(null, "Linjasopimus: " + name), by, at);
    AgreementTerms terms =
        new AgreementTerms(from, null, null, null, null, null, null, null, null, null);
    agreements.add(agreement);
    agreements.add(agreement.firstVersion(terms, by, at));
    Subject line = new Subject(PartyType.SERVICE_LINE, plan.lines.get(name).id());
    agreements.add(AgreementParty.join(agreement, line, null, true, from, null, List.of(), by, at));
    news.of("AGREEMENT_MADE", agreement, agreement.name().words(), by, at);
    plan.agreements.put(name, agreement);
  }

  private Indicator writeIndicator(
      TargetImportPlan plan, PlannedTarget row, Viewer by, Instant at) {
    Indicator known = plan.indicators.get(row.indicator().code());
    if (known == null) {
      Indicator defined = Indicator.define(row.indicator(), by, at);
      indicators.add(defined);
      news.indicator("INDICATOR_DEFINED", defined, by, at);
      return defined;
    }
    if (plan.describesIndicator(row)) {
      known.describe(
          SameFacts.merged(known.facts(), row.indicator()), measurements.exist(known.id()), by, at);
      news.indicator("INDICATOR_CHANGED", known, by, at);
    }
    return known;
  }

  private Target writeTarget(
      TargetImportPlan plan, PlannedTarget row, Indicator indicator, Viewer by, Instant at) {
    TargetScope scope = TargetScope.of(plan.agreements.get(row.line()));
    Target known = plan.targets.get(row);
    List<Target> others =
        plan.indicators.get(indicator.code()) == null
            ? List.of()
            : targets.locked(indicator, scope);
    try {
      if (known == null) {
        Target target = Target.set(indicator, scope, row.target(), others, by, at);
        targets.add(target);
        news.target("TARGET_SET", target, null, by, at);
        return target;
      }
      if (plan.describesTarget(row)) {
        var before = known.facts();
        known.describe(indicator, row.target(), others, by, at);
        news.target("TARGET_CHANGED", known, before, by, at);
      }
      return known;
    } catch (InvalidException beside) {
      // what a row can have wrong in itself was found when it was read
      throw InvalidException.of("line " + row.row(), "targetOverlaps", row.indicator().code());
    }
  }
}
