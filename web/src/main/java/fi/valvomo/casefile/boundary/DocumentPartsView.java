package fi.valvomo.casefile.boundary;

import fi.valvomo.casefile.control.Classify.Parts;
import fi.valvomo.casefile.entity.Secrecy;
import fi.valvomo.casefile.entity.SecretPart;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A letter part by part. */
public record DocumentPartsView(DocumentView document, List<PartView> items) {

  static DocumentPartsView of(Parts parts) {
    Map<Integer, SecretPart> marks =
        parts.marks().stream().collect(Collectors.toMap(SecretPart::part, Function.identity()));
    return new DocumentPartsView(
        DocumentView.of(parts.document()),
        IntStream.range(0, parts.texts().size())
            .mapToObj(part -> PartView.of(part, parts.texts().get(part), marks.get(part)))
            .toList());
  }

  /** One part: what stands in it, and who may read it. */
  public record PartView(
      int part, String text, Secrecy secrecy, @Schema(nullable = true) String ground) {

    static PartView of(int part, String text, SecretPart mark) {
      return mark == null
          ? new PartView(part, text, Secrecy.PUBLIC, null)
          : new PartView(part, text, mark.secrecy(), mark.ground());
    }
  }
}
