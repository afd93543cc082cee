package fi.valvomo.casefile.boundary;

import fi.valvomo.casefile.entity.DocumentKind;
import fi.valvomo.kernel.entity.Language;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What an administrator sends about document templates. */
public final class TemplateRequests {

  private static final int LONGEST = 200_000;

  private TemplateRequests() {}

  /** Which letter to draft anew. */
  public record TemplateDraft(@NotNull DocumentKind kind, @NotNull Language language) {}

  /** A wording, XHTML. */
  public record TemplateBody(@NotBlank @Size(max = LONGEST) String body) {}

  /** The first day in force. */
  public record TemplateStart(@NotNull LocalDate from) {}
}
