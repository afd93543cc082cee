package fi.valvomo.report.boundary;

import fi.valvomo.kernel.boundary.L10n;
import fi.valvomo.kernel.entity.LocalizedText;
import fi.valvomo.report.entity.CommentWhen;
import fi.valvomo.report.entity.FieldKind;
import fi.valvomo.report.entity.FieldOption;
import fi.valvomo.report.entity.MeasuredPart;
import fi.valvomo.report.entity.ShowWhen;
import fi.valvomo.report.entity.TemplateContent;
import fi.valvomo.report.entity.TemplateField;
import fi.valvomo.report.entity.TemplateSection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a template asks, as it goes over the interface in both directions. */
public final class TemplateParts {

  private TemplateParts() {}

  /** The whole of it: sections in the order of filling in. */
  public record TemplateContentPart(@NotNull @Valid List<TemplateSectionPart> sections) {

    public static TemplateContentPart of(TemplateContent content) {
      return new TemplateContentPart(
          content.sections().stream().map(TemplateSectionPart::of).toList());
    }

    TemplateContent toContent() {
      return new TemplateContent(sections.stream().map(TemplateSectionPart::toSection).toList());
    }
  }

  /** A part under one heading. */
  public record TemplateSectionPart(
      @NotNull String id,
      @NotNull L10n title,
      @Schema(nullable = true) L10n help,
      @NotNull @Valid List<TemplateFieldPart> fields) {

    static TemplateSectionPart of(TemplateSection section) {
      return new TemplateSectionPart(
          section.id(),
          l10n(section.title()),
          l10n(section.help()),
          section.fields().stream().map(TemplateFieldPart::of).toList());
    }

    TemplateSection toSection() {
      return new TemplateSection(
          id, text(title), text(help), fields.stream().map(TemplateFieldPart::toField).toList());
    }
  }

  /** One question. */
  public record TemplateFieldPart(
      @NotNull String id,
      @NotNull FieldKind kind,
      @NotNull L10n label,
      @Schema(nullable = true) L10n help,
      boolean required,
      @Schema(nullable = true) String unit,
      @Schema(nullable = true) BigDecimal min,
      @Schema(nullable = true) BigDecimal max,
      @Schema(nullable = true) Integer decimals,
      @NotNull @Valid List<TemplateOptionPart> options,
      @NotNull @Valid List<TemplateFieldPart> columns,
      @Valid @Schema(nullable = true) ShowWhenPart showWhen,
      @Valid @Schema(nullable = true) CommentWhenPart commentWhen,
      @Schema(nullable = true) String indicatorCode,
      @Schema(nullable = true) MeasuredPart indicatorPart,
      boolean carriedOver) {

    static TemplateFieldPart of(TemplateField field) {
      return new TemplateFieldPart(
          field.id(),
          field.kind(),
          l10n(field.label()),
          l10n(field.help()),
          field.required(),
          field.unit(),
          field.min(),
          field.max(),
          field.decimals(),
          field.options().stream().map(TemplateOptionPart::of).toList(),
          field.columns().stream().map(TemplateFieldPart::of).toList(),
          field.showWhen() == null ? null : ShowWhenPart.of(field.showWhen()),
          field.commentWhen() == null ? null : CommentWhenPart.of(field.commentWhen()),
          field.indicatorCode(),
          field.indicatorPart(),
          field.carriedOver());
    }

    TemplateField toField() {
      return new TemplateField(
          id,
          kind,
          text(label),
          text(help),
          required,
          written(unit),
          min,
          max,
          decimals,
          options.stream().map(TemplateOptionPart::toOption).toList(),
          columns.stream().map(TemplateFieldPart::toField).toList(),
          showWhen == null ? null : new ShowWhen(showWhen.fieldId(), showWhen.values()),
          commentWhen == null ? null : commentWhen.toRule(),
          written(indicatorCode),
          indicatorPart,
          carriedOver);
    }
  }

  /** One alternative of a choice. */
  public record TemplateOptionPart(@NotNull String code, @NotNull L10n label) {

    static TemplateOptionPart of(FieldOption option) {
      return new TemplateOptionPart(option.code(), l10n(option.label()));
    }

    FieldOption toOption() {
      return new FieldOption(code, text(label));
    }
  }

  /** The earlier field whose answer opens this one, and the answers that do. */
  public record ShowWhenPart(@NotNull String fieldId, @NotNull List<String> values) {

    static ShowWhenPart of(ShowWhen when) {
      return new ShowWhenPart(when.fieldId(), when.values());
    }
  }

  /** The answers that must be explained. */
  public record CommentWhenPart(
      @NotNull List<String> values,
      @Schema(nullable = true) BigDecimal below,
      @Schema(nullable = true) BigDecimal above,
      @Schema(nullable = true) String belowBound) {

    static CommentWhenPart of(CommentWhen when) {
      return new CommentWhenPart(when.values(), when.below(), when.above(), when.belowBound());
    }

    CommentWhen toRule() {
      return new CommentWhen(values, below, above, belowBound);
    }
  }

  private static L10n l10n(LocalizedText text) {
    return text == null ? null : L10n.of(text);
  }

  /** A draft may lack a language: what is missing is empty. */
  static LocalizedText text(L10n text) {
    return text == null
        ? null
        : new LocalizedText(filled(text.fi()), filled(text.sv()), filled(text.en()));
  }

  private static String filled(String text) {
    return text == null ? "" : text;
  }

  private static String written(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
