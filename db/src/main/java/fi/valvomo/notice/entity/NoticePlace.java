package fi.valvomo.notice.entity;

import fi.valvomo.casefile.entity.CaseFile;
import fi.valvomo.producer.entity.Producer;
import fi.valvomo.producer.entity.ServiceUnit;

/** Where a notice belongs; each may be null. */
public record NoticePlace(ServiceUnit unit, Producer producer, CaseFile file) {

  /** The names that stand over it. */
  public NoticeNames names() {
    return new NoticeNames(
        unit == null ? null : unit.name(),
        producer == null ? null : producer.name(),
        file == null ? null : file.number());
  }
}
