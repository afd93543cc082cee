package fi.valvomo.casefile.control;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Understands the reports of mail systems (delivery status notifications, RFC 3464): which message
 * of ours it is about, by the Message-ID in what was returned, and whether it failed for good. A
 * delay, an out-of-office reply and whatever else people write tell nothing.
 */
final class BounceReport {

  private static final int MOST_PARTS = 20;
  private static final int MOST_READERS = 100;
  private static final Pattern OURS =
      Pattern.compile("<(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})@[^<>\\s]+>");

  private final List<InternetHeaders> readers = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();

  private BounceReport() {}

  /**
   * What a message reports, or nothing where it is no report of a failed delivery of ours.
   *
   * @throws MessagingException where it says that it is a report and is none that can be read
   */
  static Optional<Bounce> of(MimeMessage mail, Instant arrived)
      throws MessagingException, IOException {
    if (!mail.isMimeType("multipart/report") || !(mail.getContent() instanceof Multipart parts)) {
      return Optional.empty();
    }
    BounceReport report = new BounceReport();
    for (int i = 0; i < Math.min(parts.getCount(), MOST_PARTS); i++) {
      report.read(parts.getBodyPart(i));
    }
    // some return no headers of ours, but answer to us as if they wrote a letter
    report.ids.addAll(values(mail.getHeader("In-Reply-To")));
    report.ids.addAll(values(mail.getHeader("References")));
    return report.bounce(arrived);
  }

  private void read(BodyPart part) throws MessagingException, IOException {
    try (InputStream in = new BufferedInputStream(part.getInputStream())) {
      if (isOne(part, "message/delivery-status", "message/global-delivery-status")) {
        // of the message as a whole; then of each reader
        new InternetHeaders(in);
        while (in.available() > 0 && readers.size() < MOST_READERS) {
          readers.add(new InternetHeaders(in));
        }
      } else if (isOne(
          part,
          "message/rfc822",
          "text/rfc822-headers",
          "message/global",
          "message/global-headers")) {
        ids.addAll(values(new InternetHeaders(in).getHeader("Message-ID")));
      }
    }
  }

  private static boolean isOne(BodyPart part, String... types) throws MessagingException {
    for (String type : types) {
      if (part.isMimeType(type)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> values(String[] header) {
    return header == null ? List.of() : List.of(header);
  }

  private Optional<Bounce> bounce(Instant arrived) {
    Optional<String> reason =
        readers.stream().filter(BounceReport::failed).map(BounceReport::reason).findFirst();
    Optional<UUID> delivery = ids.stream().flatMap(BounceReport::deliveries).findFirst();
    return reason.flatMap(why -> delivery.map(id -> new Bounce(id, why, arrived)));
  }

  private static boolean failed(InternetHeaders reader) {
    return "failed".equalsIgnoreCase(value(reader, "Action"));
  }

  /** The words of the reader's server, else of ours, else the bare number. */
  private static String reason(InternetHeaders reader) {
    String status = value(reader, "Status");
    String said = value(reader, "Diagnostic-Code").replaceFirst("^(?i:[a-z0-9-]+)\\s*;\\s*", "");
    if (said.isEmpty()) {
      return status.isEmpty() ? "?" : status;
    }
    return status.isEmpty() || said.contains(status) ? said : status + " " + said;
  }

  private static String value(InternetHeaders headers, String name) {
    String value = headers.getHeader(name, null);
    return value == null ? "" : value.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  private static Stream<UUID> deliveries(String header) {
    Matcher found = OURS.matcher(header);
    return found.results().map(each -> UUID.fromString(each.group(1)));
  }
}
