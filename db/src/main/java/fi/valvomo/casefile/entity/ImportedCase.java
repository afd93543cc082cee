package fi.valvomo.casefile.entity;

import fi.valvomo.kernel.entity.Viewer;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What came in a package of a case besides its documents and its timeline. Never changes. */
@Entity
@Table(name = "imported_case")
@Access(AccessType.FIELD)
public class ImportedCase {

  @Id
  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "imported_at")
  private Instant importedAt;

  @Column(name = "imported_by")
  private String importedBy;

  private String origin;

  @Column(name = "producer_name")
  private String producerName;

  @Column(name = "unit_name")
  private String unitName;

  @Column(name = "record")
  private String content;

  protected ImportedCase() {}

  public ImportedCase(
      UUID caseId,
      String origin,
      String producerName,
      String unitName,
      String content,
      Viewer by,
      Instant at) {
    this.caseId = caseId;
    this.origin = origin;
    this.producerName = producerName;
    this.unitName = unitName;
    this.content = content;
    importedBy = by.displayName();
    importedAt = at;
  }

  public Instant importedAt() {
    return importedAt;
  }

  public String importedBy() {
    return importedBy;
  }

  /** The house from which it came. */
  public String origin() {
    return origin;
  }

  /** JSON as it stood in the package. */
  public String content() {
    return content;
  }
}
