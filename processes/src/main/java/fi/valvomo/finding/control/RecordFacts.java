package fi.valvomo.finding.control;

import fi.valvomo.casefile.control.CaseFact.Facts;
import fi.valvomo.finding.entity.AuthorityNotice;
import fi.valvomo.finding.entity.EffectCheck;
import fi.valvomo.finding.entity.GradingRecord;
import fi.valvomo.finding.entity.ImmediatePath;
import fi.valvomo.finding.entity.RepeatAssessment;
import fi.valvomo.finding.entity.WrittenDemand;
import fi.valvomo.kernel.entity.Deadline;
import fi.valvomo.kernel.entity.Signature;
import fi.valvomo.work.entity.DeadlineTarget;
import fi.valvomo.work.entity.MoreTime;
import java.util.List;
import java.util.function.BiConsumer;

/** What is on record around a finding, as facts of its case. */
final class RecordFacts {

  private RecordFacts() {}

  static void around(Facts facts, FindingRecords.OfCase of) {
    each(of.gradings(), "grading", (prefix, grading) -> grading(facts, prefix, grading));
    each(of.repeats(), "repeat", (prefix, repeat) -> repeat(facts, prefix, repeat));
    each(of.paths(), "immediate", (prefix, path) -> immediate(facts, prefix, path));
    each(
        of.extensions(),
        "extension",
        (prefix, more) -> moreTime(facts, prefix, more.target(), more.time()));
    each(of.effects(), "effect", (prefix, check) -> effect(facts, prefix, check));
  }

  /** Lists are numbered in the names of their facts, from 1. */
  static <T> void each(List<T> list, String name, BiConsumer<String, T> add) {
    for (int i = 0; i < list.size(); i++) {
      add.accept(name + "." + (i + 1) + ".", list.get(i));
    }
  }

  static void sign(Facts facts, String name, Signature signature) {
    if (signature != null) {
      facts.add(name, signature.name(), signature.at());
    }
  }

  static Object dueOn(Deadline deadline) {
    return deadline == null ? null : deadline.dueOn();
  }

  private static void grading(Facts facts, String prefix, GradingRecord grading) {
    facts
        .add(prefix + "severityBefore", grading.severityBefore())
        .add(prefix + "scopeBefore", grading.scopeBefore())
        .add(prefix + "severity", grading.order().severity())
        .add(prefix + "scope", grading.order().scope())
        .add(prefix + "repeated", grading.order().repeated())
        .add(prefix + "reason", grading.reason())
        .add(prefix + "overrideReason", grading.order().overrideReason())
        .add(prefix + "state", grading.state());
    sign(facts, prefix + "graded", grading.graded());
    facts.add(prefix + "confirmationReason", grading.confirmationReason());
    sign(facts, prefix + "confirmation", grading.confirmation());
  }

  private static void repeat(Facts facts, String prefix, RepeatAssessment repeat) {
    facts
        .add(prefix + "earlier", repeat.earlier().size())
        .add(prefix + "repeatedBreach", repeat.repeatedBreach())
        .add(prefix + "reason", repeat.reason());
    sign(facts, prefix + "assessed", repeat.assessed());
  }

  private static void immediate(Facts facts, String prefix, ImmediatePath path) {
    facts
        .add(prefix + "startedAt", path.startedAt())
        .add(prefix + "oralAt", path.oralAt())
        .add(prefix + "oralTo", path.oralTo());
    sign(facts, prefix + "oralRecorded", path.oralRecorded());
    WrittenDemand demand = path.demand();
    if (demand != null) {
      facts
          .add(prefix + "demand", demand.text())
          .add(prefix + "demandChannel", demand.channel())
          .add(prefix + "demandSentAt", demand.sentAt());
      sign(facts, prefix + "demandRecorded", path.demandRecorded());
    }
    AuthorityNotice notice = path.notice();
    if (notice != null) {
      facts
          .add(prefix + "authority", notice.name())
          .add(prefix + "authorityNotice", notice.text())
          .add(prefix + "authorityChannel", notice.channel())
          .add(prefix + "authorityReference", notice.reference())
          .add(prefix + "notSentReason", notice.notSentReason());
      sign(facts, prefix + "noticeRecorded", path.noticeRecorded());
    }
    each(
        path.followUps(),
        prefix + "followUp",
        (name, seen) -> {
          facts.add(name + "observed", seen.observed()).add(name + "lifted", seen.lifted());
          sign(facts, name + "made", seen.made());
        });
    facts.add(prefix + "state", path.state()).add(prefix + "endedAt", path.endedAt());
  }

  /** More time of a finding or of a consequence: asked for, granted, refused or given. */
  static void moreTime(Facts facts, String prefix, DeadlineTarget target, MoreTime time) {
    facts
        .add(prefix + "target", target)
        .add(prefix + "dueBefore", time.dueBefore())
        .add(prefix + "askedUntil", time.askedUntil())
        .add(prefix + "askedReason", time.askedReason())
        .add(prefix + "late", time.askedLate() ? true : null);
    sign(facts, prefix + "asked", time.asked());
    facts
        .add(prefix + "granted", time.granted())
        .add(prefix + "dueAfter", time.dueAfter())
        .add(prefix + "decidedReason", time.decidedReason());
    sign(facts, prefix + "decided", time.decided());
  }

  private static void effect(Facts facts, String prefix, EffectCheck check) {
    facts
        .add(prefix + "closedAt", check.closedAt())
        .add(prefix + "checkDueOn", check.dueOn())
        .add(prefix + "searchedAt", check.searchedAt())
        .add(prefix + "recurred", check.searchedAt() == null ? null : check.recurred().size())
        .add(prefix + "effective", check.effective())
        .add(prefix + "reason", check.reason());
    sign(facts, prefix + "checked", check.checked());
  }
}
