package fi.valvomo.notice.entity;

import fi.valvomo.kernel.entity.InvalidException;
import fi.valvomo.kernel.entity.Language;

/**
 * How a notice is transferred, as TRIAGE decides it.
 *
 * @param bodyCode of the {@link ReceivingBody}, or null where the receiver is none of them
 * @param to the receiver's name
 * @param address where the letter goes, or null
 * @param authority whether the receiver is an authority
 * @param language in which the receiver is written to
 * @param channel by what means it is sent
 * @param reference the receiver's receipt or the message's number, or null
 * @param reason why it belongs there
 * @param ground on what it rests that the receiver hears who reported, or null
 * @param groundReason why that ground holds, or null
 */
public record TransferOrder(
    String bodyCode,
    String to,
    String address,
    boolean authority,
    Language language,
    String channel,
    String reference,
    String reason,
    TransferEnclosure enclosure,
    ReporterGround ground,
    String groundReason) {

  /** The same, to one of the known bodies. */
  public TransferOrder toBody(ReceivingBody body) {
    return new TransferOrder(
        body.code(),
        body.name().in(body.language()),
        address == null ? body.address() : address,
        body.authority(),
        body.language(),
        channel,
        reference,
        reason,
        enclosure,
        ground,
        groundReason);
  }

  /**
   * Who reported, and words that may tell it, go to another body by consent, or to an authority by
   * its right to know; of a whistleblower by consent only. 621/1999 11.2 § (7), 1171/2022.
   *
   * @param wordsTell whether the reporter's own words may tell who they are
   * @throws InvalidException where the law does not allow it
   */
  void requireLawful(boolean confidential, boolean wordsTell) {
    boolean tells =
        enclosure == TransferEnclosure.REPORTER
            || (enclosure == TransferEnclosure.WORDS && wordsTell);
    if (!tells) {
      return;
    }
    if (ground == null) {
      throw InvalidException.of("reporterGround", "required");
    }
    if (ground == ReporterGround.LAW && confidential) {
      throw InvalidException.of("reporterGround", "whistleblowerConsent");
    }
    if (ground == ReporterGround.LAW && !authority) {
      throw InvalidException.of("reporterGround", "reporterConsent");
    }
    if (groundReason == null) {
      throw InvalidException.of("groundReason", "required");
    }
  }
}
