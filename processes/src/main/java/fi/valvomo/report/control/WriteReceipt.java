package fi.valvomo.report.control;

import fi.valvomo.casefile.control.LetterText;
import fi.valvomo.casefile.control.StoreDocument;
import fi.valvomo.casefile.control.WriteLetter;
import fi.valvomo.casefile.entity.Document;
import fi.valvomo.kernel.entity.Language;
import fi.valvomo.kernel.entity.Viewer;
import fi.valvomo.producer.entity.Producer;
import fi.valvomo.producer.entity.Producers;
import fi.valvomo.producer.entity.RelationType;
import fi.valvomo.producer.entity.ServiceUnit;
import fi.valvomo.producer.entity.ServiceUnits;
import fi.valvomo.report.control.ReceiptLetter.Answer;
import fi.valvomo.report.control.ReceiptLetter.Fact;
import fi.valvomo.report.control.ReceiptLetter.Part;
import fi.valvomo.report.entity.ReportSubmission;
import fi.valvomo.report.entity.ReportTemplate;
import fi.valvomo.report.entity.ReportTemplates;
import fi.valvomo.report.entity.SelfMonitoringReport;
import fi.valvomo.report.entity.TemplateField;
import fi.valvomo.report.entity.TemplateSection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whoever sends a report gets in writing what was taken in, when, and by what it is known. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class WriteReceipt {

  @Inject private ReportTemplates templates;
  @Inject private Producers producers;
  @Inject private ServiceUnits units;
  @Inject private ReceiptForm form;
  @Inject private WriteLetter letters;
  @Inject private StoreDocument store;

  Document write(SelfMonitoringReport report, ReportSubmission submission, Viewer viewer) {
    Producer producer = producers.get(report.producerId());
    ServiceUnit unit = units.get(report.unitId());
    boolean own = report.relation() == RelationType.OWN;
    LetterText text = form.words(own ? unit.language() : producer.language());
    Language language = text.language();
    ReportTemplate template = templates.get(report.templateId());
    ReceiptLetter letter =
        new ReceiptLetter(
            text.tag(),
            text.fixed(),
            submission.receipt(),
            text.day(submission.sent().at()),
            List.of(
                new Fact(text.of("unit"), unit.nameIn(language)),
                new Fact(text.of("producer"), producer.nameIn(language)),
                new Fact(text.of("period"), report.period().words()),
                new Fact(text.of("template"), text.of("version", template.number())),
                new Fact(text.of("sentAt"), text.moment(submission.sent().at())),
                new Fact(text.of("sentBy"), submission.sent().name()),
                new Fact(text.of("inTime"), text.of(submission.late() ? "late.yes" : "late.no")),
                new Fact(text.of("sha256"), submission.sha256())),
            template.title().in(language) + " " + report.period().words(),
            parts(template, submission.answers(), text));
    String name = text.of("file", submission.receipt().replace('/', '-'));
    return store.sendLetter(
        report, letters.write(form.kind(), name, language, letter, submission.sent().at()), viewer);
  }

  private static List<Part> parts(
      ReportTemplate template, Map<String, Object> answers, LetterText text) {
    AnswerWords words = new AnswerWords(text.language(), key -> text.of("word." + key));
    return template.content().sections().stream()
        .map(section -> part(section, answers, text, words))
        .filter(part -> !part.answers().isEmpty())
        .toList();
  }

  private static Part part(
      TemplateSection section, Map<String, Object> answers, LetterText text, AnswerWords words) {
    return new Part(
        section.title().in(text.language()),
        section.fields().stream()
            .filter(field -> answers.get(field.id()) != null)
            .flatMap(field -> answers(field, answers, text, words))
            .toList());
  }

  private static Stream<Answer> answers(
      TemplateField field, Map<String, Object> answers, LetterText text, AnswerWords words) {
    Answer given =
        new Answer(field.label().in(text.language()), words.of(field, answers.get(field.id())));
    Object comment = answers.get(field.commentKey());
    return comment == null
        ? Stream.of(given)
        : Stream.of(given, new Answer(text.of("comment"), comment.toString()));
  }
}
