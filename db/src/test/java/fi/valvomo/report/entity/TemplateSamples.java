package fi.valvomo.report.entity;

import fi.valvomo.kernel.entity.LocalizedText;
import java.math.BigDecimal;
import java.util.List;

/** Fields of templates for tests. */
final class TemplateSamples {

  static final LocalizedText TEXT = new LocalizedText("fi", "sv", "en");

  private TemplateSamples() {}

  static TemplateContent asking(TemplateField... fields) {
    return new TemplateContent(List.of(new TemplateSection("part", TEXT, null, List.of(fields))));
  }

  static TemplateField field(String id, FieldKind kind) {
    return new TemplateField(
        id, kind, TEXT, null, false, null, null, null, null, List.of(), List.of(), null, null, null,
        null, false);
  }

  static TemplateField required(TemplateField of) {
    return new TemplateField(
        of.id(),
        of.kind(),
        TEXT,
        null,
        true,
        null,
        of.min(),
        of.max(),
        of.decimals(),
        of.options(),
        of.columns(),
        of.showWhen(),
        of.commentWhen(),
        null,
        null,
        false);
  }

  static TemplateField number(String id, String min, String max, Integer decimals) {
    return new TemplateField(
        id,
        FieldKind.NUMBER,
        TEXT,
        null,
        false,
        "%",
        figure(min),
        figure(max),
        decimals,
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        false);
  }

  static TemplateField choice(String id, FieldKind kind, String... codes) {
    List<FieldOption> options =
        List.of(codes).stream().map(code -> new FieldOption(code, TEXT)).toList();
    return new TemplateField(
        id, kind, TEXT, null, false, null, null, null, null, options, List.of(), null, null, null,
        null, false);
  }

  static TemplateField table(String id, TemplateField... columns) {
    return new TemplateField(
        id,
        FieldKind.TABLE,
        TEXT,
        null,
        false,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(columns),
        null,
        null,
        null,
        null,
        false);
  }

  static TemplateField shownWhen(TemplateField of, String fieldId, String... values) {
    return new TemplateField(
        of.id(),
        of.kind(),
        TEXT,
        null,
        of.required(),
        null,
        of.min(),
        of.max(),
        of.decimals(),
        of.options(),
        of.columns(),
        new ShowWhen(fieldId, List.of(values)),
        of.commentWhen(),
        null,
        null,
        false);
  }

  static TemplateField commentedWhen(TemplateField of, CommentWhen when) {
    return new TemplateField(
        of.id(),
        of.kind(),
        TEXT,
        null,
        of.required(),
        null,
        of.min(),
        of.max(),
        of.decimals(),
        of.options(),
        of.columns(),
        of.showWhen(),
        when,
        null,
        null,
        false);
  }

  private static BigDecimal figure(String written) {
    return written == null ? null : new BigDecimal(written);
  }
}
