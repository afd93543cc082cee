package fi.valvomo.kernel.boundary;

import fi.valvomo.kernel.entity.Versioned;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version that an editor saw, from the {@code If-Match} header. */
public final class IfMatch {

  private static final int PRECONDITION_REQUIRED = 428;
  private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");
  private static final long NONE = -1;

  private IfMatch() {}

  /**
   * The version to hand to the command, which checks it inside its transaction with {@link
   * Versioned#expectVersion}. A tag of another's making matches nothing.
   *
   * @throws ClientErrorException 428 when the header is missing
   */
  public static long version(HttpHeaders headers) {
    String header = headers.getHeaderString(HttpHeaders.IF_MATCH);
    if (header == null || header.isBlank()) {
      throw new ClientErrorException(PRECONDITION_REQUIRED);
    }
    Matcher tag = TAG.matcher(header.strip());
    return tag.matches() ? Long.parseLong(tag.group(1)) : NONE;
  }

  /**
   * Checks the header against an aggregate at hand.
   *
   * @throws ClientErrorException 428 when the header is missing
   * @throws fi.valvomo.kernel.entity.ChangedException when it names another version; becomes 412
   */
  public static void require(HttpHeaders headers, Versioned aggregate) {
    aggregate.expectVersion(version(headers));
  }
}
