package fi.valvomo.agreement.entity;

import static fi.valvomo.producer.entity.FieldChecks.clean;

import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.producer.entity.AgreedConsequences;
import fi.valvomo.producer.entity.ConsequenceKind;
import fi.valvomo.producer.entity.FieldChecks;
import fi.valvomo.producer.entity.RelationType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one version of an agreement says (sopimusehdot); read and written whole. Once made, it is
 * right in itself.
 *
 * @param validFrom first day of the agreement
 * @param validTo last day without the options that are left, or null while no end is agreed
 * @param priceBasis by what is paid, or null
 * @param yearlyValue what is bought by it in a year, in whole euros, or null where nobody has said
 * @param services which services, one a line
 * @param lots osa-alueet
 * @param options optiot that can still be taken
 * @param notices days on which notice must be given at the latest
 * @param contents where the contents that the law demands are met
 * @param consequences what may follow from a breach, with amounts and triggers
 */
public record AgreementTerms(
    LocalDate validFrom,
    @Schema(nullable = true) LocalDate validTo,
    @Schema(nullable = true) String priceBasis,
    @Schema(nullable = true) Long yearlyValue,
    List<String> services,
    List<Lot> lots,
    List<Option> options,
    List<NoticeDay> notices,
    List<Clause> contents,
    List<Agreed> consequences) {

  private static final int LONG = 2000;
  private static final int MOST = 200;
  private static final long GREATEST = 100_000_000_000L;

  /**
   * Osa-alue. Parties and targets name it by its name.
   *
   * @param services which of the services belong to it, or null
   */
  public record Lot(
      @Schema(nullable = true) String code,
      String name,
      @Schema(nullable = true) String services) {}

  /**
   * A time by which the organiser may prolong the agreement (optio).
   *
   * @param decideBy the last day on which it can be taken
   */
  public record Option(
      String name, LocalDate from, @Schema(nullable = true) LocalDate to, LocalDate decideBy) {}

  /** A day by which something must be told to the other party, such as a termination. */
  public record NoticeDay(String what, LocalDate on) {}

  /** Where a content is met: clause and page. */
  public record Clause(MandatoryContent content, String clause) {}

  /**
   * A consequence that the agreement allows.
   *
   * @param amount how much, or null
   * @param note what else is said of the amount, such as its most, or null
   * @param trigger when it may be used
   * @param clause where it stands, or null
   */
  public record Agreed(
      ConsequenceKind kind,
      @Schema(nullable = true) AgreedAmount amount,
      @Schema(nullable = true) String note,
      String trigger,
      @Schema(nullable = true) String clause) {

    /** In one line, as the ladder of consequences shows it. */
    String words() {
      return Stream.of(amount == null ? null : amount.words(), note, trigger, clause)
          .filter(part -> part != null && !part.isBlank())
          .collect(Collectors.joining(" · "));
    }
  }

  public AgreementTerms {
    priceBasis = clean(priceBasis);
    services = copy(services);
    lots = copy(lots).stream().map(AgreementTerms::plain).toList();
    options = copy(options);
    notices = copy(notices);
    contents = copy(contents);
    consequences = copy(consequences);
    FieldChecks checks =
        new FieldChecks()
            .required("validFrom", validFrom)
            .unless(
                validFrom == null || validTo == null || !validTo.isBefore(validFrom),
                "validTo",
                "endsBeforeItBegins",
                validFrom)
            .atMost(LONG, "priceBasis", priceBasis)
            .unless(
                yearlyValue == null || (yearlyValue >= 0 && yearlyValue <= GREATEST),
                "yearlyValue",
                "between",
                0,
                GREATEST);
    services.forEach(service -> checks.atMost(LONG, "services", service));
    checkLots(lots, checks);
    checkOptions(options, checks);
    checkNotices(notices, checks);
    checkContents(contents, checks);
    checkConsequences(consequences, checks);
    checks.orThrow();
  }

  private static <T> List<T> copy(List<T> given) {
    if (given != null && given.size() > MOST) {
      throw InvalidException.of("terms", "most", MOST);
    }
    return given == null ? List.of() : given.stream().filter(each -> each != null).toList();
  }

  private static Lot plain(Lot lot) {
    // the names are kept one a line
    String name = lot.name() == null ? null : lot.name().replaceAll("\\s+", " ").strip();
    return new Lot(clean(lot.code()), name, clean(lot.services()));
  }

  private static void checkLots(List<Lot> lots, FieldChecks checks) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < lots.size(); i++) {
      Lot lot = lots.get(i);
      String field = "lots[" + i + "].name";
      checks
          .required(field, clean(lot.name()))
          .atMost(400, field, lot.name())
          .unless(lot.name() == null || seen.add(lot.name().strip()), field, "lotTwice")
          .atMost(LONG, "lots[" + i + "].services", lot.services());
    }
  }

  private static void checkOptions(List<Option> options, FieldChecks checks) {
    for (int i = 0; i < options.size(); i++) {
      Option option = options.get(i);
      String field = "options[" + i + "].";
      checks
          .required(field + "name", clean(option.name()))
          .atMost(400, field + "name", option.name())
          .required(field + "from", option.from())
          .required(field + "decideBy", option.decideBy())
          .unless(
              option.from() == null
                  || option.decideBy() == null
                  || !option.decideBy().isAfter(option.from()),
              field + "decideBy",
              "decideBeforeOption")
          .unless(
              option.to() == null || option.from() == null || !option.to().isBefore(option.from()),
              field + "to",
              "endsBeforeItBegins",
              String.valueOf(option.from()));
    }
  }

  private static void checkNotices(List<NoticeDay> notices, FieldChecks checks) {
    for (int i = 0; i < notices.size(); i++) {
      String field = "notices[" + i + "].";
      checks
          .required(field + "what", clean(notices.get(i).what()))
          .atMost(400, field + "what", notices.get(i).what())
          .required(field + "on", notices.get(i).on());
    }
  }

  private static void checkContents(List<Clause> contents, FieldChecks checks) {
    Set<MandatoryContent> seen = EnumSet.noneOf(MandatoryContent.class);
    for (int i = 0; i < contents.size(); i++) {
      Clause clause = contents.get(i);
      String field = "contents[" + i + "].";
      checks
          .required(field + "content", clause.content())
          .required(field + "clause", clean(clause.clause()))
          .atMost(400, field + "clause", clause.clause())
          .unless(
              clause.content() == null || seen.add(clause.content()),
              field + "content",
              "contentTwice");
    }
  }

  private static void checkConsequences(List<Agreed> consequences, FieldChecks checks) {
    Set<ConsequenceKind> seen = EnumSet.noneOf(ConsequenceKind.class);
    for (int i = 0; i < consequences.size(); i++) {
      Agreed agreed = consequences.get(i);
      String field = "consequences[" + i + "].";
      checks
          .required(field + "kind", agreed.kind())
          .required(field + "trigger", clean(agreed.trigger()))
          .atMost(200, field + "trigger", agreed.trigger())
          .atMost(150, field + "note", agreed.note())
          .atMost(100, field + "clause", agreed.clause())
          .unless(
              agreed.kind() == null || seen.add(agreed.kind()),
              field + "kind",
              "consequenceTwice",
              agreed.kind());
      if (agreed.amount() != null) {
        agreed.amount().check(field + "amount", checks);
      }
    }
  }

  /**
   * Says no to consequences that an agreement of this kind cannot have.
   *
   * @throws InvalidException on the consequence
   */
  void checkFor(AgreementType type) {
    FieldChecks checks = new FieldChecks();
    for (int i = 0; i < consequences.size(); i++) {
      ConsequenceKind kind = consequences.get(i).kind();
      RelationType relation = type.relation();
      checks.unless(
          kind.canBeAgreedIn(relation), "consequences[" + i + "].kind", "notAgreedSo", kind);
    }
    checks.orThrow();
  }

  /**
   * The option whose last day this is has been taken: the agreement goes on until the option's last
   * day, and offers it no more. An option without a last day leaves the end open.
   */
  public AgreementTerms withOptionTaken(DayOfTerms day) {
    Option taken =
        options.stream()
            .filter(option -> option.name().equals(day.what()))
            .filter(option -> option.decideBy().equals(day.on()))
            .findFirst()
            .orElseThrow(() -> InvalidException.of("outcome", "unknown"));
    boolean open = validTo == null || taken.to() == null;
    LocalDate end = open ? null : taken.to().isAfter(validTo) ? taken.to() : validTo;
    List<Option> left = options.stream().filter(option -> option != taken).toList();
    return new AgreementTerms(
        validFrom,
        end,
        priceBasis,
        yearlyValue,
        services,
        lots,
        left,
        notices,
        contents,
        consequences);
  }

  /** What may follow, as relations of the register keep it. */
  public AgreedConsequences agreed() {
    Map<ConsequenceKind, String> words = new EnumMap<>(ConsequenceKind.class);
    consequences.forEach(each -> words.put(each.kind(), each.words()));
    return new AgreedConsequences(words);
  }

  /**
   * Says no to lots that the agreement does not have.
   *
   * @throws InvalidException on the field
   */
  public void requireLots(Collection<String> named, String field) {
    for (String lot : named) {
      if (lots.stream().noneMatch(known -> known.name().equals(lot))) {
        throw InvalidException.of(field, "unknownLot", lot);
      }
    }
  }

  /** The contents of the law that no clause meets, in the order of the law. */
  public List<MandatoryContent> lacking() {
    Set<MandatoryContent> lacking = EnumSet.allOf(MandatoryContent.class);
    contents.forEach(clause -> lacking.remove(clause.content()));
    return List.copyOf(lacking);
  }
}
