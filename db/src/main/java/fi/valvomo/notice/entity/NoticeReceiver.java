package fi.valvomo.notice.entity;

/** Who must be told of a notice (kenelle kerrotaan). */
public enum NoticeReceiver {
  /** Valvontaviranomainen. 741/2023 29 and 34 §. */
  AUTHORITY,
  /** Tuottaja tai yksikön vastuuhenkilö. */
  PRODUCER,
  /** Organiser's own manager: päällikkö. */
  MANAGER
}
