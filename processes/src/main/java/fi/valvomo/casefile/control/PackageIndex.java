package fi.valvomo.casefile.control;

import fi.valvomo.casefile.entity.Packed.PackedCase;
import fi.valvomo.casefile.entity.Packed.PackedDocument;
import fi.valvomo.casefile.entity.Packed.PackedEvent;
import java.time.Instant;
import java.util.List;

/**
 * {@code index.json} of a case package, described in {@code docs/case-package.md}.
 *
 * @param format always {@link #FORMAT}
 * @param version of the schema
 * @param origin the house that made the package
 */
public record PackageIndex(
    String format,
    int version,
    String origin,
    Instant exportedAt,
    String exportedBy,
    PackedCase file,
    CaseRecord content,
    List<PackedEvent> timeline,
    List<PackedDocument> documents) {

  public static final String FORMAT = "valvomo-case-package";
  public static final int VERSION = 1;
}
