package fi.valvomo.agreement.boundary;

import fi.valvomo.agreement.control.KeepAgreements.Joining;
import fi.valvomo.agreement.entity.AgreedAmount;
import fi.valvomo.agreement.entity.AgreementName;
import fi.valvomo.agreement.entity.AgreementTerms;
import fi.valvomo.agreement.entity.AgreementType;
import fi.valvomo.agreement.entity.AmountPer;
import fi.valvomo.agreement.entity.MandatoryContent;
import fi.valvomo.agreement.entity.PartyType;
import fi.valvomo.agreement.entity.Subject;
import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.producer.entity.ConsequenceKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people send about agreements; the domain checks it. */
final class AgreementRequests {

  private static final int TEXT = 2_000;
  private static final int LOT = 400;

  private AgreementRequests() {}

  /** A new agreement. */
  public record NewAgreement(
      @NotNull AgreementType type,
      String number,
      @Schema(required = true) String name,
      @NotNull @Valid NewTerms terms,
      @NotNull @Valid List<@NotNull NewParty> parties) {

    AgreementName toName() {
      return new AgreementName(number, name);
    }

    List<Joining> toJoinings() {
      return parties.stream().map(NewParty::toJoining).toList();
    }
  }

  /** Another name or number. */
  public record Naming(String number, @Schema(required = true) String name) {

    AgreementName toName() {
      return new AgreementName(number, name);
    }
  }

  /** What the agreement says from a day on, and why. */
  public record Amendment(
      @NotNull LocalDate effectiveFrom,
      @NotBlank @Size(max = TEXT) String reason,
      @NotNull @Valid NewTerms terms) {}

  /**
   * A party that joins.
   *
   * @param measured whether targets concern it; units and lines are measured where nothing is said
   * @param lots that it serves; none is the whole agreement
   * @param validFrom first day; that of the agreement where nothing is said
   */
  public record NewParty(
      @NotNull PartyType type,
      @NotNull UUID partyId,
      Boolean measured,
      List<@NotBlank @Size(max = LOT) String> lots,
      LocalDate validFrom,
      LocalDate validTo) {

    Joining toJoining() {
      if (type == null) {
        throw InvalidException.of("type", "required");
      }
      return new Joining(new Subject(type, partyId), measured, lots, validFrom, validTo);
    }
  }

  /**
   * From and to which days it is a party, and of what.
   *
   * @param lots that it serves; none is the whole agreement
   */
  public record PartyDays(
      @NotNull LocalDate validFrom,
      LocalDate validTo,
      List<@NotBlank @Size(max = LOT) String> lots) {

    List<String> named() {
      return lots == null ? List.of() : lots;
    }
  }

  /** One more line of the organiser's own. */
  public record NewLine(
      @NotBlank @Size(max = 400) String nameFi,
      @Size(max = 400) String nameSv,
      @Size(max = 400) String nameEn) {}

  /** What a version says. */
  public record NewTerms(
      @Schema(required = true) LocalDate validFrom,
      LocalDate validTo,
      String priceBasis,
      Long yearlyValue,
      List<String> services,
      List<NewLot> lots,
      List<NewOption> options,
      List<NewNoticeDay> notices,
      List<NewClause> contents,
      List<NewAgreed> consequences) {

    AgreementTerms toTerms() {
      return new AgreementTerms(
          validFrom,
          validTo,
          priceBasis,
          yearlyValue,
          services,
          each(lots, lot -> new AgreementTerms.Lot(lot.code(), lot.name(), lot.services())),
          each(
              options,
              option ->
                  new AgreementTerms.Option(
                      option.name(), option.from(), option.to(), option.decideBy())),
          each(notices, notice -> new AgreementTerms.NoticeDay(notice.what(), notice.on())),
          each(contents, it -> new AgreementTerms.Clause(it.content(), it.clause())),
          each(
              consequences,
              it ->
                  new AgreementTerms.Agreed(
                      it.kind(),
                      it.amount() == null ? null : it.amount().toAmount(),
                      it.note(),
                      it.trigger(),
                      it.clause())));
    }

    private static <A, B> List<B> each(List<A> given, Function<A, B> to) {
      return given == null ? null : given.stream().filter(it -> it != null).map(to).toList();
    }
  }

  /** Osa-alue. */
  public record NewLot(String code, @Schema(required = true) String name, String services) {}

  /** Optio. */
  public record NewOption(
      @Schema(required = true) String name,
      @Schema(required = true) LocalDate from,
      LocalDate to,
      @Schema(required = true) LocalDate decideBy) {}

  /** A day by which something must be told to the other party. */
  public record NewNoticeDay(
      @Schema(required = true) String what, @Schema(required = true) LocalDate on) {}

  /** Where a content that the law demands is met. */
  public record NewClause(
      @Schema(required = true) MandatoryContent content, @Schema(required = true) String clause) {}

  /**
   * A consequence that the agreement allows.
   *
   * @param note what else is said of the amount
   */
  public record NewAgreed(
      @Schema(required = true) ConsequenceKind kind,
      NewAmount amount,
      String note,
      @Schema(required = true) String trigger,
      String clause) {}

  /** How much follows: cents or per cent of the price, once or for each of what is named. */
  public record NewAmount(Long cents, BigDecimal percent, @Schema(required = true) AmountPer per) {

    AgreedAmount toAmount() {
      return new AgreedAmount(cents, percent, per);
    }
  }
}
