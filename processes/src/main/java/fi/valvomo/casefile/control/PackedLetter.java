package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.Packed.PackedDocument;
import fi.valvomo.casefile.entity.Packed.PackedPart;
import fi.valvomo.casefile.entity.Secrecy;
import fi.valvomo.kernel.entity.InvalidException;
import java.util.HashSet;
import java.util.Set;

/** Whether what a letter in a package was printed from is a letter, and its marks are of it. */
final class PackedLetter {

  private PackedLetter() {}

  /**
   * Reads it through.
   *
   * @throws InvalidException when it is not well-formed, or a mark is of no part of it
   */
  static void check(PackedDocument document) {
    int parts = document.source() == null ? 0 : parts(document);
    Set<Integer> seen = new HashSet<>();
    for (PackedPart mark : document.marks()) {
      boolean whole =
          mark.secrecy() != null
              && mark.secrecy() != Secrecy.PUBLIC
              && mark.ground() != null
              && mark.markedBy() != null
              && mark.markedAt() != null;
      if (!whole || mark.part() < 0 || mark.part() >= parts || !seen.add(mark.part())) {
        throw InvalidException.of("file", "packageSource", document.path());
      }
    }
  }

  private static int parts(PackedDocument document) {
    // an entity could bring in what lies elsewhere
    if (document.source().contains("<!ENTITY")) {
      throw InvalidException.of("file", "packageSource", document.path());
    }
    try {
      return LetterParts.of(document.source()).texts().size();
    } catch (IllegalStateException unreadable) {
      throw InvalidException.of("file", "packageSource", document.path());
    }
  }
}
