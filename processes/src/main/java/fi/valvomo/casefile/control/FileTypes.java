package fi.valvomo.casefile.control;

import fi.valvomo.kernel.entity.WrongTypeException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.tika.Tika;

/** What kinds of files are taken in, judged by what they hold. */
@ApplicationScoped
public class FileTypes {

  private static final Set<String> ACCEPTED =
      Set.of(
          "application/pdf",
          "image/jpeg",
          "image/png",
          "image/webp",
          "image/heic",
          "image/heif",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "application/vnd.oasis.opendocument.text",
          "text/csv",
          "text/plain");
  private static final Set<String> TEXT = Set.of("text/csv", "text/plain");
  private static final String ZIP = "application/zip";

  private final Tika tika = new Tika();

  /**
   * The media type of the content.
   *
   * @throws WrongTypeException when it is none of the accepted ones
   */
  public String accepted(byte[] content, String name) {
    String byContent = tika.detect(content);
    String type = needsName(byContent) ? tika.detect(content, name) : byContent;
    if (!ACCEPTED.contains(type)) {
      throw new WrongTypeException(byContent);
    }
    return type;
  }

  /** Office files are zips and csv is text: among these only the name tells which. */
  private static boolean needsName(String byContent) {
    return TEXT.contains(byContent) || ZIP.equals(byContent) || byContent.contains("tika-ooxml");
  }
}
