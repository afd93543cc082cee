package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.InvalidException;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Where something is published on the net and displayed in the unit. 741/2023 27 §. */
@Embeddable
@Access(AccessType.FIELD)
public class Publication {

  private String address;

  @Column(name = "published_on")
  private LocalDate publishedOn;

  @Column(name = "displayed_at")
  private String displayedAt;

  protected Publication() {}

  /**
   * A publication.
   *
   * @param displayedAt where in the unit everybody can read it
   * @throws InvalidException when the address is none, or the day has not come
   */
  public Publication(String address, LocalDate publishedOn, String displayedAt, LocalDate today) {
    if (publishedOn.isAfter(today)) {
      throw InvalidException.of("publishedOn", "inTheFuture");
    }
    this.address = WebAddress.checked(address);
    this.publishedOn = publishedOn;
    this.displayedAt = displayedAt.strip();
  }

  public String address() {
    return address;
  }

  public LocalDate publishedOn() {
    return publishedOn;
  }

  public String displayedAt() {
    return displayedAt;
  }
}
