package fi.valvomo.casefile.boundary;

import fi.valvomo.casefile.entity.Secrecy;
import fi.valvomo.casefile.entity.SecretPart;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an officer sends about who may read a document. */
public final class SecrecyRequests {

  private static final int MOST_PARTS = 5_000;

  private SecrecyRequests() {}

  /** Who may read the whole; what is not public has its ground. */
  public record SecrecyChoice(
      @NotNull Secrecy secrecy, @Schema(nullable = true) @Size(max = 20) String ground) {}

  /** One part that not everybody may read. */
  public record PartMark(
      @NotNull Integer part, @NotNull Secrecy secrecy, @NotBlank @Size(max = 20) String ground) {

    SecretPart toPart() {
      return new SecretPart(part, secrecy, ground);
    }
  }

  /** All parts of a letter that not everybody may read. */
  public record PartMarks(@NotNull @Size(max = MOST_PARTS) List<@NotNull @Valid PartMark> items) {

    List<SecretPart> toParts() {
      return items.stream().map(PartMark::toPart).toList();
    }
  }

  /** For whom a rendition is made: PUBLIC or PARTY. */
  public record RenditionRequest(@NotNull Secrecy readers) {}
}
