package fi.valvomo.bench;

import fi.valvomo.kernel.entity.LocalizedText;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.report.control.AskWithTemplate;
import fi.valvomo.report.control.EditReportTemplates;
import fi.valvomo.report.entity.FieldKind;
import fi.valvomo.report.entity.ReportTemplate;
import fi.valvomo.report.entity.TemplateContent;
import fi.valvomo.report.entity.TemplateField;
import fi.valvomo.report.entity.TemplateSection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** A template of as many numbers as wanted, made as an administrator makes it. */
@ApplicationScoped
@Transactional
public class SixtyFields {

  @Inject private EditReportTemplates edit;
  @Inject private AskWithTemplate ask;
  @Inject private Clock clock;

  /** Its version, in force today. */
  UUID ready(int fields, Viewer viewer) {
    LocalizedText title = text("Mittauspohja");
    String code = "BENCH_" + Long.toString(System.nanoTime() % 1_000_000, 36).toUpperCase();
    ReportTemplate draft = edit.begin(code, title, viewer);
    TemplateContent content =
        new TemplateContent(
            List.of(
                new TemplateSection(
                    "numbers",
                    text("Luvut"),
                    null,
                    IntStream.range(0, fields).mapToObj(SixtyFields::question).toList())));
    ReportTemplate written = edit.rewrite(draft.id(), draft.version(), title, content, viewer);
    return ask.putInForce(
            written.id(),
            written.version(),
            LocalDate.ofInstant(clock.instant(), clock.getZone()),
            viewer)
        .id();
  }

  static String field(int number) {
    return "number_" + number;
  }

  private static TemplateField question(int number) {
    return new TemplateField(
        field(number),
        FieldKind.NUMBER,
        text("Luku " + number),
        null,
        true,
        "kpl",
        BigDecimal.ZERO,
        BigDecimal.valueOf(100_000),
        0,
        null,
        null,
        null,
        null,
        null,
        null,
        false);
  }

  private static LocalizedText text(String text) {
    return new LocalizedText(text, text, text);
  }
}
