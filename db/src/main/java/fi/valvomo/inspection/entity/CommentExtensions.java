package fi.valvomo.inspection.entity;

import fi.valvomo.work.entity.TimeExtensions;
import jakarta.enterprise.context.ApplicationScoped;

/** The store of more time for comments on draft reports. */
@ApplicationScoped
public class CommentExtensions extends TimeExtensions<CommentExtension> {

  protected CommentExtensions() {
    super(CommentExtension.class);
  }
}
