package fi.valvomo.report.boundary;

import fi.valvomo.kernel.boundary.L10n;
import fi.valvomo.report.boundary.TemplateParts.TemplateContentPart;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** What an administrator sends about report templates. */
public final class ReportTemplateRequests {

  private ReportTemplateRequests() {}

  /** A report that was not asked before: its stable name, and its title so far. */
  public record ReportTemplateBeginning(@NotBlank String code, @NotNull L10n title) {}

  /** What a draft asks; texts may be missing still. */
  public record ReportTemplateBody(
      @NotNull L10n title, @NotNull @Valid TemplateContentPart content) {}

  /** The first day in force. */
  public record ReportTemplateStart(@NotNull LocalDate from) {}
}
